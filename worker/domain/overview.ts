import { fundamentals } from '../../schemas/fundamental.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import type {
  Comparison,
  FundamentalSummary,
  Gap,
  Moved,
  NowCell,
  Overview,
  Trend,
  VoiceOverview,
} from '../../schemas/comparison.ts'
import type { Municipality } from '../../schemas/network.ts'
import { voices } from '../../schemas/voice.ts'
import type { Voice } from '../../schemas/voice.ts'
import { nowAt } from './change.ts'
import { levelIn } from './comparison.ts'
import { lowestOf } from './formula.ts'
import { gapsAt } from './gap.ts'

/** The network's page: what has moved since last time in each voice, and which fundamentals to talk about. */
export const overviewOf = (comparison: Comparison): Overview => {
  const gap = gapOf(comparison)
  return {
    network: comparison.network,
    voices: { individual: voiceOverview(comparison, 'individual'), team: voiceOverview(comparison, 'team') },
    ...(gap && { gap }),
  }
}

/** The index of the latest gathering at which a voice has a level that may be shown. -1 where there is none. */
export const latestIn = ({ gatherings, trends }: Comparison, voice: Voice): number =>
  gatherings.findLastIndex((_, at) =>
    fundamentals.some((fundamental) => trends[voice][fundamental].lines.some(({ points }) => levelIn(points[at]).length > 0)),
  )

/** One fundamental across the network at a gathering. */
export const summaryOf = (trends: Record<Fundamental, Trend>, fundamental: Fundamental, at: number): FundamentalSummary => {
  const { lines, network } = trends[fundamental]
  return {
    fundamental,
    network: nowAt(network, at),
    moved: movedAt(lines.map(({ points }) => nowAt(points, at))),
    lowestIn: lines.filter(({ municipality }) => lowestAt(trends, municipality, at).includes(fundamental)).length,
  }
}

const voiceOverview = (comparison: Comparison, voice: Voice): VoiceOverview => {
  const { network, gatherings } = comparison
  const trends = comparison.trends[voice]
  const at = latestIn(comparison, voice)
  const latest = gatherings[at]
  const earlier = gatherings[at - 1]
  const summaries = fundamentals.map((fundamental) => summaryOf(trends, fundamental, at))
  const most = Math.max(...summaries.map(({ lowestIn }) => lowestIn))
  return {
    voice,
    ...(latest && { latest }),
    ...(latest && earlier && { earlier }),
    rows: network.municipalities.map((municipality, row) => ({ municipality, cells: cellsAt(trends, row, at) })),
    summaries,
    talkAbout: most === 0 ? [] : summaries.filter(({ lowestIn }) => lowestIn === most).map(({ fundamental }) => fundamental),
    trends: fundamentals.map((fundamental) => trends[fundamental]),
    sources: comparison.sources.filter((source) => source.voice === voice),
  }
}

const cellsAt = (trends: Record<Fundamental, Trend>, row: number, at: number): Record<Fundamental, NowCell> => {
  const cell = (fundamental: Fundamental) => nowAt(trends[fundamental].lines[row]?.points ?? [], at)
  return {
    need: cell('need'),
    value: cell('value'),
    champion: cell('champion'),
    team: cell('team'),
    anchoring: cell('anchoring'),
  }
}

const movedAt = (cells: readonly NowCell[]): Moved => {
  const count = (direction: keyof Moved) =>
    cells.filter(({ change }) => change.kind === 'moved' && change.direction === direction).length
  return { up: count('up'), same: count('same'), down: count('down') }
}

/** A municipality's lowest fundamentals, where all five are shown and one stands out. */
const lowestAt = (trends: Record<Fundamental, Trend>, { slug }: Municipality, at: number): Fundamental[] => {
  const values = fundamentals.flatMap((fundamental) => {
    const line = trends[fundamental].lines.find(({ municipality }) => municipality.slug === slug)
    return levelIn(line?.points[at]).map((value) => ({ fundamental, value }))
  })
  return values.length === fundamentals.length ? lowestOf(values) : []
}

/** Only how many, never who: the municipality sees its own first. */
const gapOf = (comparison: Comparison): Gap | undefined => {
  const { gatherings, network } = comparison
  const at = gatherings.findLastIndex((_, index) => network.municipalities.some(({ slug }) => hasBoth(comparison, slug, index)))
  const gathering = gatherings[at]
  if (!gathering) return undefined
  const compared = network.municipalities.filter(({ slug }) => hasBoth(comparison, slug, at))
  return { gathering, compared: compared.length, apart: compared.filter(({ slug }) => gapsAt(comparison, slug, at).length > 0).length }
}

const hasBoth = ({ trends }: Comparison, slug: string, at: number): boolean =>
  fundamentals.some((fundamental) =>
    voices.every((voice) => {
      const line = trends[voice][fundamental].lines.find(({ municipality }) => municipality.slug === slug)
      return levelIn(line?.points[at]).length > 0
    }),
  )
