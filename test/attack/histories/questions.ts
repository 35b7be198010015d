import { fundamentals } from '../../../schemas/fundamental.ts'
import { choiceOf, scaleOf, textOf } from '../subject/questions.ts'

/** What the random rounds ask: one of everything that is published in its own way, and conditions on conditions. */
export interface Asked {
  /** The levels of the scale without a fundamental. */
  levels: number
  /** The levels of that scale that lead on to more. */
  leadingOn: readonly number[]
}

/** The most choices in a row, «vet ikke» included. */
const mostInARow = 7

/** The questions of a random round, in order. */
export const questionsAsked = ({ levels, leadingOn }: Asked): object[] => {
  const ifLeadOn = { askedIf: { question: 'plain', answers: leadingOn.map(String) } }
  return [
    ...fundamentals.map((fundamental) => scaleOf(fundamental, 6, { fundamental, dontKnow: true })),
    scaleOf('plain', levels, { dontKnow: levels < mostInARow }),
    scaleOf('more', 4, ifLeadOn),
    scaleOf('still-more', 3, { askedIf: { question: 'more' } }),
    choiceOf('told', ['yes', 'no'], ifLeadOn),
    choiceOf('heard', ['yes', 'no']),
    scaleOf('unheard', 6, { askedIf: { question: 'heard', answers: ['no'] } }),
    textOf('words'),
  ]
}

/** How many levels each scale has. */
export const levelsAsked = ({ levels }: Asked): Record<string, number> => ({
  ...Object.fromEntries(fundamentals.map((fundamental) => [fundamental, 6])),
  plain: levels,
  more: 4,
  'still-more': 3,
  unheard: 6,
})
