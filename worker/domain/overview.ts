import type { Comparison, FundamentalSummary, Overview, VoiceOverview } from '../../schemas/comparison.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import type { Voice } from '../../schemas/voice.ts'
import { byFundamental } from './by-fundamental.ts'
import { nowAt } from './change.ts'
import { gapOf } from './gap.ts'
import { lineOf } from './line-of.ts'
import { mostLow } from './most-low.ts'
import { latestIn, summariesAt } from './summary.ts'

/** The network's page: what has moved since last time in each voice, and which fundamentals to talk about. */
export const overviewOf = (comparison: Comparison): Overview => {
  const gap = gapOf(comparison)
  return {
    network: comparison.network,
    voices: { individual: voiceOverview(comparison, 'individual'), team: voiceOverview(comparison, 'team') },
    ...(gap && { gap }),
  }
}

const voiceOverview = (comparison: Comparison, voice: Voice): VoiceOverview => {
  const { network, gatherings, sources, trends } = comparison
  const at = latestIn(comparison, voice)
  const [latest, earlier] = [gatherings[at], gatherings[at - 1]]
  const summaries = Object.values(summariesAt(comparison, voice, at))
  return {
    voice,
    ...(latest && { latest }),
    ...(latest && earlier && { earlier }),
    rows: network.municipalities.map((municipality) => ({
      municipality,
      cells: byFundamental((fundamental) => nowAt(lineOf(comparison, voice, fundamental, municipality.slug), at)),
    })),
    summaries,
    talkAbout: toTalkAbout(summaries),
    mostLow: mostLow(summaries),
    trends: fundamentals.map((fundamental) => trends[voice][fundamental]),
    sources: sources.filter((source) => source.voice === voice),
  }
}

/** The fundamentals that are lowest in the most municipalities. None where none is lowest anywhere. */
const toTalkAbout = (summaries: readonly FundamentalSummary[]): Fundamental[] => {
  const most = Math.max(...summaries.map(({ lowestIn }) => lowestIn))
  return most === 0 ? [] : summaries.filter(({ lowestIn }) => lowestIn === most).map(({ fundamental }) => fundamental)
}
