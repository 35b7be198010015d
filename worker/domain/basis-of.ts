import type { Basis } from '../../schemas/basis.ts'
import type { Standings } from './shown-scales.ts'
import type { StandingAnswer } from './standing-answers.ts'
import type { Turnout } from './turnout.ts'

/** What an edition rests on, from what stands in it. */
export const basisOf = (
  { people }: Turnout,
  standings: Standings,
  others: readonly (StandingAnswer & { question: string })[],
): Basis => ({
  people: Object.fromEntries([...people].map(([slug, { now }]) => [slug, now])),
  counted: Object.fromEntries([
    ...[...standings].map(([question, bySlug]) => [
      question,
      Object.fromEntries([...bySlug].map(([slug, { since, counts }]) => [slug, { since, counts }])),
    ]),
    ...others.map(({ question, counted }) => [question, counted]),
  ]),
})
