import type { Answers } from '../../schemas/answers.ts'
import type { Commitment } from '../../schemas/commitment.ts'
import type { Gathering } from '../../schemas/network.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import { questionsFor } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'

/** One municipality's joint answer before one gathering, with what it answered. */
export interface JointAt {
  gathering: Gathering
  questionnaire: Pick<Questionnaire, 'sections'>
  answers: Answers
}

/**
 * The commitments in a municipality's joint answers, newest first. A commitment is a text that another question recalls in
 * the next joint answer: a choice says what came of it, a text why.
 *
 * @param joint the answers in the order of the gatherings
 */
export const commitmentsOf = (joint: readonly JointAt[]): Commitment[] =>
  joint.flatMap((answer, index) => commitmentsIn(answer, joint[index + 1])).toReversed()

const commitmentsIn = ({ gathering, questionnaire, answers }: JointAt, next: JointAt | undefined): Commitment[] =>
  questionsFor(questionnaire, 'team')
    .filter(({ key }) => recallsOf(questionnaire, key).length > 0)
    .flatMap(({ key }) => {
      const text = answers[key]
      return typeof text === 'string' ? [{ from: gathering, text, ...(next && outcomeIn(next, key)) }] : []
    })
    .toReversed()

const recallsOf = (questionnaire: JointAt['questionnaire'], key: string): AskedQuestion[] =>
  questionsFor(questionnaire, 'team').filter(({ recalls }) => recalls === key)

const outcomeIn = ({ questionnaire, answers }: JointAt, key: string): Pick<Commitment, 'outcome' | 'why'> => {
  const said: Pick<Commitment, 'outcome' | 'why'> = {}
  for (const question of recallsOf(questionnaire, key)) {
    const answer = answers[question.key]
    if (question.type === 'choice') {
      const outcome = question.options.find((option) => option.key === answer)
      if (outcome) said.outcome = outcome
    } else if (typeof answer === 'string') said.why = answer
  }
  return said
}
