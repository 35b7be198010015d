import type { Comparison, Profile, VoiceProfile } from '../../schemas/comparison.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import type { Voice } from '../../schemas/voice.ts'
import { lastBefore, nowAt } from './change.ts'
import { formulaOf } from './formula.ts'
import { gapsOf, voicesApart } from './gap.ts'
import { lineOf, readingsAt } from './line-of.ts'

/** One municipality's page. Nothing where the network has no such municipality. */
export const profileOf = (comparison: Comparison, slug: string): Profile | undefined => {
  const { network, gatherings } = comparison
  const municipality = network.municipalities.find((candidate) => candidate.slug === slug)
  if (!municipality) return undefined
  const apart = voicesApart(comparison, slug)
  return {
    network,
    municipality,
    gatherings,
    voices: { individual: voiceProfile(comparison, 'individual', slug), team: voiceProfile(comparison, 'team', slug) },
    gaps: gapsOf(comparison, slug),
    ...(apart && { apart }),
  }
}

/** Now is the municipality's own latest gathering in this voice, and earlier its own last one before that. */
const voiceProfile = (comparison: Comparison, voice: Voice, slug: string): VoiceProfile => {
  const { gatherings, sources, trends } = comparison
  const lines = fundamentals.map((fundamental) => lineOf(comparison, voice, fundamental, slug))
  const at = Math.max(...lines.map((points) => lastBefore(points, gatherings.length)))
  const latest = gatherings[at]
  const earlier = gatherings[Math.max(...lines.map((points) => lastBefore(points, at)))]
  return {
    voice,
    ...(latest && { latest }),
    ...(earlier && { earlier }),
    fundamentals: fundamentals.map((fundamental) => {
      const points = lineOf(comparison, voice, fundamental, slug)
      const { middleHalf: middleHalves } = trends[voice][fundamental]
      const middleHalf = middleHalves[at]
      return { fundamental, points, middleHalves, ...nowAt(points, at), ...(middleHalf && { middleHalf }) }
    }),
    formula: formulaOf(readingsAt(comparison, voice, slug, at)),
    sources: sources.filter((source) => source.voice === voice),
  }
}
