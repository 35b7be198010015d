import type { Answer, Answers } from '../../schemas/answers.ts'
import type { AskedQuestion } from '../../schemas/question.ts'

/** One person's answers, and where they are from. */
export interface Individual {
  municipality: string
  answers: Answers
  /** The earlier editions of the round's results that were made while these very answers were there, by number. */
  since?: readonly number[]
}

/** How many there are now, and how many of them were there, the same, at each earlier edition: the first one first. */
interface Presence {
  now: number
  stayed: readonly number[]
}

export type ByMunicipality = ReadonlyMap<string, Presence>

/** Who answered, in numbers alone. What they answered is not in it. */
export interface Turnout {
  people: ByMunicipality
  /** By question: those who answered it. «Don't know» is no answer. */
  questions: ReadonlyMap<string, ByMunicipality>
}

/** Counts who answered, and who of them answered the same before, by municipality. */
export const turnoutOf = (questions: readonly AskedQuestion[], individuals: readonly Individual[]): Turnout => ({
  people: countedBy(individuals, () => true),
  questions: new Map(
    questions.map((question) => [
      question.key,
      countedBy(individuals, ({ answers }) => isAnswer(question, answers[question.key])),
    ]),
  ),
})

const isAnswer = ({ type }: AskedQuestion, given: Answer | undefined): boolean =>
  type === 'scale' ? typeof given === 'number' : given !== undefined && !(Array.isArray(given) && given.length === 0)

interface Counting {
  now: number
  stayed: number[]
}

const countedBy = (
  individuals: readonly Individual[],
  counts: (individual: Individual) => boolean,
): Map<string, Counting> => {
  const counted = new Map<string, Counting>()
  for (const individual of individuals) if (counts(individual)) addTo(counted, individual)
  return counted
}

const addTo = (counted: Map<string, Counting>, { municipality, since = [] }: Individual): void => {
  const presence = counted.get(municipality) ?? { now: 0, stayed: [] }
  counted.set(municipality, presence)
  presence.now += 1
  for (const edition of since) presence.stayed[edition - 1] = (presence.stayed[edition - 1] ?? 0) + 1
}
