import type { Formula, Lift, WhatIf } from '../../../schemas/formula.ts'
import { numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { levelInWords } from './reading-words.ts'
import { fundamentalsInWords } from './words.ts'

type Shown = Extract<Formula, { kind: 'shown' }>

/** The weakest link by name, and what becomes of the formula if it goes up by a step. */
export const weakestSays = (site: Site, { lowest, whatIf }: Shown): string => {
  const words = site.texts.whatIf
  const weakest = whatIf.filter(({ fundamental }) => lowest.length === 0 || lowest.includes(fundamental))
  const names = fundamentalsInWords(site, lowest)
  const named =
    lowest.length === 0 ? words.allAlike : lowest.length === 1 ? words.weakest(names) : words.weakestShared(names)
  const says = liftSays(site, weakest, lowest.length === 1 ? names : words.oneOfThem)
  return says === undefined ? named : `${named} ${says}`
}

/** «1,25 ganger så stor», with a word of its own for twice, and for one and a half; «om lag» where two decimals do not say it. */
export const timesInWords = (site: Site, times: number): string => {
  const { times: words } = site.texts.whatIf
  if (times === 2) return words.twice
  if (times === 1.5) return words.half
  const number = numberInWords(times, site.language, decimals)
  return isRounded(times) ? words.about(number) : words.exactly(number)
}

/** Where a link is lifted from, and to. */
export const liftedInWords = (site: Site, { from, to, edge }: Lift): [string, string] => [
  levelInWords(site, { level: from, ...(edge && { edge }) }),
  levelInWords(site, { level: to }),
]

const decimals = 2

const isRounded = (times: number): boolean => Math.abs(times - Number(times.toFixed(decimals))) > 1e-9

/** Nothing where those that share the lowest place are not shown alike: then no one sentence is true of them all. */
const liftSays = (site: Site, weakest: readonly WhatIf[], link: string): string | undefined => {
  const words = site.texts.whatIf
  const [first] = weakest
  if (!first || !weakest.every((one) => isAlike(one, first))) return undefined
  switch (first.kind) {
    case 'highest':
      return first.edge === undefined ? words.highest : words.highestShown(levelInWords(site, first))
    case 'nothing':
      return words.allMustUp
    case 'something':
      return words.becomesSomething(
        words.lift(link, ...liftedInWords(site, first.lift)),
        numberInWords(first.lift.overallLevel, site.language, 1),
      )
    case 'times':
      return words.becomes(words.lift(link, ...liftedInWords(site, first.lift)), timesInWords(site, first.times))
  }
}

const isAlike = (one: WhatIf, other: WhatIf): boolean => {
  if (one.kind === 'highest' || other.kind === 'highest')
    return one.kind === other.kind && edgeOf(one) === edgeOf(other)
  return one.kind === other.kind && one.lift.from === other.lift.from && one.lift.edge === other.lift.edge
}

const edgeOf = (one: WhatIf): string | undefined => (one.kind === 'highest' ? one.edge : one.lift.edge)
