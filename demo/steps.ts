import { dontKnow } from '../schemas/answers.ts'
import type { Answers } from '../schemas/answers.ts'
import { fundamentals } from '../schemas/fundamental.ts'
import type { Fundamental } from '../schemas/fundamental.ts'

/**
 * The joint steps of rounds 1–3, «–» where there is none; then each round's own steps, one character a person,
 * `x` where that person does not know.
 */
type Line = [joint: string, own1: string, own2: string, own3: string]

const steps: Record<string, Record<Fundamental, Line>> = {
  hamar: {
    need: ['234', '122212', '3332432', '443434'],
    value: ['123', '011121', '2231232', '334334'],
    champion: ['234', '223212', '3343233', '434434'],
    team: ['234', '122211', '3323343', '443443'],
    anchoring: ['223', '112121', '2323232', '334333'],
  },
  froya: {
    need: ['23–', '232', '3332', '33'],
    value: ['12–', '112', '2213', '32'],
    champion: ['34–', '333', '3433', '43'],
    team: ['12–', '112', '2232', '33'],
    anchoring: ['23–', '223', '3323', '34'],
  },
  notteroy: {
    need: ['234', '223213', '333423', '44343'],
    value: ['133', '112121', '223232', '33323'],
    champion: ['332', '343323', '333423', '22132'],
    team: ['233', '232223', '332333', '33233'],
    anchoring: ['421', '434434', '223122', '11210'],
  },
  kristiansund: {
    need: ['344', '3323323', '434334343', '44343434'],
    value: ['234', '1121212', '212123122', '22321232'],
    champion: ['344', '3334323', '434334443', '44343344'],
    team: ['344', '2132321', '214231232', '32142313'],
    anchoring: ['344', '2212132', '221322123', '23221322'],
  },
  grong: {
    need: ['2–3', '22312', '', '333233'],
    value: ['0–2', '1120x', '', '222132'],
    champion: ['2–3', '22321', '', '333423'],
    team: ['2–3', '21221', '', '332333'],
    anchoring: ['1–1', '11201', '', '122112'],
  },
  sarpsborg: {
    need: ['344', '332343', '4443434', '443444'],
    value: ['233', '222132', '3332333', '333323'],
    champion: ['443', '443434', '4434343', '334323'],
    team: ['333', '333234', '3333243', '333233'],
    anchoring: ['333', '333233', '3332334', '332333'],
  },
}

/** A municipality's joint steps in a round, by fundamental. Empty where it gave no joint answer. */
export const jointSteps = (municipality: string, gathering: number): Answers =>
  stepsAt(municipality, ([joint]) => joint.charAt(gathering - 1))

/** Its participants' own steps in a round, one entry a person: a person's five characters stand at the same place. */
export const ownSteps = (municipality: string, gathering: number): Answers[] => {
  const people = steps[municipality]?.need[gathering]?.length ?? 0
  return Array.from({ length: people }, (_, person) =>
    stepsAt(municipality, (line) => line[gathering]?.charAt(person) ?? ''),
  )
}

const stepsAt = (municipality: string, characterOf: (line: Line) => string): Answers => {
  const lines = steps[municipality]
  if (!lines) return {}
  return Object.fromEntries(
    fundamentals.flatMap((fundamental) => {
      const character = characterOf(lines[fundamental])
      if (character === '–' || character === '') return []
      return [[fundamental, character === 'x' ? dontKnow : Number(character)]]
    }),
  )
}
