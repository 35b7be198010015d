import { questionsFor, scalesInResults } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Results } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import { exactFloor } from './limits.ts'
import { madeUpAnswers } from './made-up-answers.ts'
import { release } from './release.ts'
import { tally } from './tally.ts'

/** So many times what is shown exactly: more answers from a municipality would be shown no otherwise. */
const enough = 3

/**
 * The release of a round that nobody has answered: the real rules over made-up answers. It takes head counts and no
 * answers, so that no real one can come into it.
 *
 * @param round its threshold, and which municipalities it expects
 * @param answering how many answer in each municipality that is asked. Of very many, only as many as matter are made up.
 */
export const madeUpRelease = (
  round: Round,
  questionnaire: Questionnaire,
  answering: ReadonlyMap<string, number>,
): Results => {
  const most = enough * exactFloor(round.threshold)
  const questions = questionsFor(questionnaire, 'individual')
  const people = Array.from({ length: Math.min(most, Math.max(0, ...answering.values())) }, (_, person) =>
    madeUpAnswers(questions, person),
  )
  const responses = [...answering].flatMap(([municipality, count]) =>
    people.slice(0, count).map((answers) => ({ municipality, answers })),
  )
  const asked = { ...round, scales: scalesInResults(questionnaire), asked: new Set(answering.keys()) }
  return release(asked, tally(questionnaire, responses), (texts) => [...texts]).results
}
