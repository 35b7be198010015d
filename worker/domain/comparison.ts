import type { Comparison, Line, Point, Reading, Source, Trend } from '../../schemas/comparison.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import { takesPartAt } from '../../schemas/network.ts'
import type { Gathering, Municipality, Network } from '../../schemas/network.ts'
import type { Release } from '../../schemas/results.ts'
import type { Round, ScaleInResults } from '../../schemas/round.ts'
import type { TeamResults } from '../../schemas/team-results.ts'
import { voices } from '../../schemas/voice.ts'
import type { Voice } from '../../schemas/voice.ts'
import { byFundamental } from './by-fundamental.ts'
import { middleHalves } from './middle-half.ts'
import { readingIn, readingOfTeam, readingOfTotal } from './reading.ts'
import { teamMedian } from './team-results.ts'

/** What came of one round, as far as it may be shown. */
export interface Outcome {
  round: Round
  phase: Round['status']
  team: TeamResults
  release?: Release
}

/** Which outcome scores a fundamental at a gathering, with its scale. */
interface Scored {
  outcome: Outcome
  scale: ScaleInResults
}

/**
 * Lays what came of a network's rounds side by side: for each fundamental and voice, each municipality's line over the
 * gatherings. Municipalities stand in the network's fixed order. Rounds that have not opened are left out, and where two
 * rounds of a gathering score the same fundamental, the later one counts. Charts rules 3 and 4.
 *
 * @param outcomes in the order of the gatherings
 */
export const compare = (network: Network, outcomes: readonly Outcome[]): Comparison => {
  const scoring = outcomes.filter(({ round, phase }) => phase !== 'planned' && scoresSomething(round))
  const gatherings = network.gatherings
    .filter(({ number }) => scoring.some(({ round }) => round.gathering === number))
    .toSorted((a, b) => a.number - b.number)
  const trendsIn = (voice: Voice) =>
    byFundamental((fundamental) => trendOf(network, gatherings, scoring, fundamental, voice))
  return {
    network,
    gatherings,
    trends: { individual: trendsIn('individual'), team: trendsIn('team') },
    places: new Map(network.municipalities.map(({ slug }, place) => [slug, place])),
    sources: scoring.flatMap((outcome) => sourcesOf(outcome, gatherings)),
  }
}

const scoresSomething = ({ scales }: Round): boolean => scales.some(({ fundamental }) => fundamental !== undefined)

const trendOf = (
  network: Network,
  gatherings: Gathering[],
  outcomes: readonly Outcome[],
  fundamental: Fundamental,
  voice: Voice,
): Trend => {
  const scored = gatherings.map((gathering) => scoredAt(outcomes, gathering, fundamental))
  const lines = network.municipalities.map((municipality): Line => ({
    municipality,
    points: withBreaks(scored, (at) => readingOf(at, voice, municipality)),
  }))
  const breaks = breaksIn(scored)
  return {
    fundamental,
    voice,
    gatherings,
    lines,
    network: withBreaks(scored, (at) => networkReading(at, voice)),
    middleHalf: middleHalves(
      lines.map(({ points }) => points),
      breaks,
    ),
    breaks,
  }
}

const scoredAt = (outcomes: readonly Outcome[], { number }: Gathering, fundamental: Fundamental): Scored | undefined =>
  outcomes
    .filter(({ round }) => round.gathering === number)
    .flatMap((outcome) => {
      const scale = outcome.round.scales.find((candidate) => candidate.fundamental === fundamental)
      return scale ? [{ outcome, scale }] : []
    })
    .at(-1)

const readingOf = ({ outcome, scale }: Scored, voice: Voice, municipality: Municipality): Reading => {
  const { round, team, release, phase } = outcome
  const { slug } = municipality
  if (!takesPartAt(municipality, round.gathering)) return { kind: 'absent' }
  if (voice === 'team') return readingOfTeam(team.municipalities[slug]?.[scale.question], phase !== 'closed')
  return release ? readingIn(release.results, slug, scale.question) : { kind: 'waiting' }
}

const networkReading = ({ outcome, scale }: Scored, voice: Voice): Reading => {
  const { team, release, phase } = outcome
  if (voice === 'team') return readingOfTeam(teamMedian(team, scale.question), phase !== 'closed')
  return release ? readingOfTotal(release.results, scale.question) : { kind: 'waiting' }
}

/** A line's points, each shown one marked where the question is not that of the shown one before it. */
const withBreaks = (scored: readonly (Scored | undefined)[], read: (at: Scored) => Reading): Point[] => {
  let shown: ScaleInResults | undefined
  return scored.map((at) => {
    const reading: Reading = at ? read(at) : { kind: 'none' }
    if (!at || reading.kind !== 'level') return { reading, breakBefore: false }
    const breakBefore = shown !== undefined && !isSameQuestion(shown, at.scale)
    shown = at.scale
    return { reading, breakBefore }
  })
}

/** Whether each gathering's question is another than the last one that was asked. */
const breaksIn = (scored: readonly (Scored | undefined)[]): boolean[] =>
  scored.map((at, index) => {
    const before = scored.slice(0, index).findLast((one) => one !== undefined)
    return at !== undefined && before !== undefined && !isSameQuestion(before.scale, at.scale)
  })

const isSameQuestion = (a: ScaleInResults, b: ScaleInResults): boolean =>
  a.concept === b.concept && a.wording === b.wording && a.levels === b.levels

const sourcesOf = ({ round, phase, team, release }: Outcome, gatherings: readonly Gathering[]): Source[] => {
  const gathering = gatherings.find(({ number }) => number === round.gathering)
  if (!gathering) return []
  const hasTeam = Object.keys(team.municipalities).length > 0
  return voices.map((voice) => {
    const hash = voice === 'team' ? hasTeam && team.hash : release?.hash
    const { questionnaire, threshold } = round
    const source = {
      gathering,
      round: round.id,
      voice,
      questionnaire,
      status: phase,
      threshold,
      ...(hash ? { hash } : {}),
    }
    return voice === 'individual' && release ? { ...source, ...editionOf(release) } : source
  })
}

const editionOf = ({ edition, closedAt }: Release): Pick<Source, 'edition' | 'closedAt'> => ({
  edition,
  ...(closedAt !== undefined && { closedAt }),
})
