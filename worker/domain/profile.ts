import { fundamentals, fundamentalLevels } from '../../schemas/fundamental.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import type { Comparison, Profile, VoiceProfile } from '../../schemas/comparison.ts'
import { voices } from '../../schemas/voice.ts'
import type { Voice } from '../../schemas/voice.ts'
import { nowAt } from './change.ts'
import { levelIn } from './comparison.ts'
import { formulaOf } from './formula.ts'
import { gapsAt } from './gap.ts'
import { scoreOf } from './score.ts'

/** One municipality's page. Nothing where the network has no such municipality. */
export const profileOf = (comparison: Comparison, slug: string): Profile | undefined => {
  const { network, gatherings } = comparison
  const municipality = network.municipalities.find((candidate) => candidate.slug === slug)
  if (!municipality) return undefined
  const both = gatherings.findLastIndex((_, at) =>
    voices.every((voice) => fundamentals.some((fundamental) => levelAt(comparison, voice, fundamental, slug, at).length > 0)),
  )
  return {
    network,
    municipality,
    gatherings,
    voices: { individual: voiceProfile(comparison, 'individual', slug), team: voiceProfile(comparison, 'team', slug) },
    gaps: gapsAt(comparison, slug, both),
  }
}

const voiceProfile = (comparison: Comparison, voice: Voice, slug: string): VoiceProfile => {
  const { gatherings } = comparison
  const at = latestOf(comparison, voice, slug)
  const latest = gatherings[at]
  const earlier = gatherings[at - 1]
  const profiled = fundamentals.map((fundamental) => {
    const { middleHalf: middleHalves, network } = comparison.trends[voice][fundamental]
    const points = pointsOf(comparison, voice, fundamental, slug)
    const band = middleHalves[at]
    return { fundamental, points, network, middleHalves, ...nowAt(points, at), ...(band && { middleHalf: band }) }
  })
  const scores: Partial<Record<Fundamental, number>> = {}
  for (const { fundamental, now } of profiled) {
    const score = scoreOf(now, fundamentalLevels)
    if (score !== undefined) scores[fundamental] = score
  }
  return {
    voice,
    ...(latest && { latest }),
    ...(latest && earlier && { earlier }),
    fundamentals: profiled,
    formula: formulaOf(scores),
    sources: comparison.sources.filter((source) => source.voice === voice),
  }
}

/** The latest gathering at which the municipality has something in this voice, be it withheld. */
const latestOf = (comparison: Comparison, voice: Voice, slug: string): number =>
  comparison.gatherings.findLastIndex((_, at) =>
    fundamentals.some((fundamental) => {
      const kind = pointsOf(comparison, voice, fundamental, slug)[at]?.reading.kind
      return kind === 'level' || kind === 'hidden' || kind === 'dont-know'
    }),
  )

const pointsOf = ({ trends }: Comparison, voice: Voice, fundamental: Fundamental, slug: string) =>
  trends[voice][fundamental].lines.find(({ municipality }) => municipality.slug === slug)?.points ?? []

const levelAt = (comparison: Comparison, voice: Voice, fundamental: Fundamental, slug: string, at: number): number[] =>
  levelIn(pointsOf(comparison, voice, fundamental, slug)[at])
