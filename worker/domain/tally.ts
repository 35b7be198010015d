import { dontKnow } from '../../schemas/answers.ts'
import type { Answer } from '../../schemas/answers.ts'
import type { AskedQuestion, Option, Scale } from '../../schemas/question.ts'
import { questionsFor } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { hangsOn } from './told-by-conditions.ts'
import type { HangsOn } from './told-by-conditions.ts'
import { turnoutOf } from './turnout.ts'
import type { Individual, Turnout } from './turnout.ts'

interface LevelTally {
  /** How many chose each level, lowest first. */
  counts: number[]
  /** How many did not know. They are in no denominator. */
  dontKnow: number
}

export type QuestionTally = Counted & {
  /** Whose answers decided who was asked. Absent: everyone was. */
  hangsOn?: HangsOn
}

type Counted =
  | { kind: 'levels'; question: string; levels: number; municipalities: Map<string, LevelTally> }
  | { kind: 'options'; question: string; answered: number; counts: Record<string, number> }
  | { kind: 'numbers'; question: string; numbers: number[] }
  | { kind: 'dates'; question: string; dates: string[] }
  | { kind: 'texts'; question: string; texts: string[] }

/** The individual answers of a round, counted and not protected: it never leaves the worker, and only release.ts reads it. */
export interface Tally {
  municipalities: Set<string>
  questions: QuestionTally[]
  turnout: Turnout
}

/**
 * Counts the individual answers of a round, in whatever order they come: the scales by municipality, everything else for
 * the network as a whole. «Don't know» is counted on its own, and a skipped question not at all. Statistics rule 5.
 */
export const tally = (questionnaire: Pick<Questionnaire, 'sections'>, responses: Iterable<Individual>): Tally => {
  const individuals = [...responses]
  const asked = questionsFor(questionnaire, 'individual')
  return {
    municipalities: new Set(individuals.map(({ municipality }) => municipality)),
    questions: asked.map((question) => {
      const told = hangsOn(question, asked)
      return { ...tallyQuestion(question, individuals), ...(told && { hangsOn: told }) }
    }),
    turnout: turnoutOf(asked, individuals),
  }
}

const tallyQuestion = (question: AskedQuestion, individuals: readonly Individual[]): Counted => {
  const given = individuals.map(({ answers }) => answers[question.key])
  switch (question.type) {
    case 'scale':
      return tallyScale(question, individuals)
    case 'choice':
    case 'choices':
      return tallyOptions(question.key, question.options, individuals)
    case 'number':
      return { kind: 'numbers', question: question.key, numbers: given.filter((answer) => typeof answer === 'number') }
    case 'date':
      return { kind: 'dates', question: question.key, dates: given.filter((answer) => typeof answer === 'string') }
    case 'short-text':
    case 'long-text':
      return { kind: 'texts', question: question.key, texts: given.filter((answer) => typeof answer === 'string') }
  }
}

const tallyScale = ({ key, levels }: Scale, individuals: readonly Individual[]): Counted => {
  const municipalities = new Map<string, LevelTally>()
  for (const { municipality, answers } of individuals) {
    const counted = municipalities.get(municipality) ?? { counts: levels.map(() => 0), dontKnow: 0 }
    municipalities.set(municipality, counted)
    addLevel(counted, answers[key])
  }
  return { kind: 'levels', question: key, levels: levels.length, municipalities }
}

const addLevel = (counted: LevelTally, answer: Answer | undefined): void => {
  if (answer === dontKnow) counted.dontKnow += 1
  if (typeof answer !== 'number') return
  const sofar = counted.counts[answer]
  if (sofar !== undefined) counted.counts[answer] = sofar + 1
}

const tallyOptions = (question: string, options: readonly Option[], individuals: readonly Individual[]): Counted => {
  const chosen = individuals.map(({ answers }) => chosenIn(answers[question])).filter((keys) => keys.length > 0)
  const counts = options.map(({ key }): [string, number] => [key, chosen.filter((keys) => keys.includes(key)).length])
  return { kind: 'options', question, answered: chosen.length, counts: Object.fromEntries(counts) }
}

const chosenIn = (answer: Answer | undefined): string[] =>
  typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : []
