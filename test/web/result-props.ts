import type {
  Change,
  FundamentalView,
  MiddleHalf,
  NowCell,
  Overview,
  Point,
  Profile,
  Reading,
  Source,
  Trend,
  VoiceOverview,
  VoiceProfile,
} from '../../schemas/comparison.ts'
import type { Factor, Formula } from '../../schemas/formula.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import type { Voice } from '../../schemas/voice.ts'
import { whatIf } from '../../worker/domain/what-if.ts'
import { gatherings, municipality, network } from './site-and-network.ts'

export const level = (at: number): Reading => ({ kind: 'level', level: at })

const coarse = (median: number): Reading => ({
  kind: 'level',
  level: median,
  ...(median === 1 ? { edge: 'or-lower' } : median === 4 ? { edge: 'or-higher' } : {}),
  cell: { kind: 'coarse', from: 5, to: 9, median, majority: 'middle' },
})

const hidden: Reading = { kind: 'hidden', reason: 'few' }
const waiting: Reading = { kind: 'waiting' }
const up: Change = { kind: 'moved', direction: 'up', by: 1 }
export const same: Change = { kind: 'moved', direction: 'same', by: 0 }
const down: Change = { kind: 'moved', direction: 'down', by: 2 }
const unknown: Change = { kind: 'none' }

export const pointsOf = (...readings: Reading[]): Point[] =>
  readings.map((reading) => ({ reading, breakBefore: false }))

export const cell = (now: Reading, before: Reading, change: Change): NowCell => ({ now, before, change, beforeAt: 1 })

const ofAll = <T>(make: (fundamental: Fundamental) => T): Record<Fundamental, T> => ({
  need: make('need'),
  value: make('value'),
  champion: make('champion'),
  team: make('team'),
  anchoring: make('anchoring'),
})

const source = (voice: Voice, number: number, more: Partial<Source> = {}): Source => ({
  gathering: gatherings[number - 1] ?? { number, date: '2013' },
  round: `saman-${number}`,
  voice,
  questionnaire: { id: 'five-fundamentals', version: 1 },
  status: 'closed',
  threshold: 5,
  hash: 'a1b2c3d4e5f60718',
  ...more,
})

/** Each municipality's points, in the network's order. */
export const trendOf = (voice: Voice, fundamental: Fundamental, lines: Point[][], middleHalf?: MiddleHalf): Trend => ({
  fundamental,
  voice,
  gatherings,
  lines: network.municipalities.map((one, at) => ({ municipality: one, points: lines[at] ?? [] })),
  network: pointsOf(level(2), level(2.5), level(3)),
  middleHalf: [undefined, undefined, middleHalf],
  breaks: [false, false, false],
})

/** Hamar is up, Frøya has not answered yet, Sarpsborg is down; anchoring is lowest in two. */
export const teamOverview = (): VoiceOverview => {
  const rows = [cell(level(4), level(3), up), cell(waiting, level(2), unknown), cell(level(1), level(3), down)]
  return {
    voice: 'team',
    ...latestTwo(),
    rows: network.municipalities.map((one, at) => ({
      municipality: one,
      cells: ofAll(() => rows[at] ?? cell(waiting, waiting, unknown)),
    })),
    summaries: fundamentals.map((fundamental) => ({
      fundamental,
      network: cell(level(2.5), level(3), { kind: 'moved', direction: 'down', by: 0.5 }),
      moved: { up: 1, same: 0, down: fundamental === 'champion' ? 2 : 1 },
      lowestIn: fundamental === 'anchoring' ? 2 : 0,
    })),
    talkAbout: ['anchoring'],
    mostLow: [],
    trends: fundamentals.map((fundamental) => trendOf('team', fundamental, teamLines, { low: 1.5, high: 3 })),
    sources: [source('team', 1), source('team', 2), source('team', 3, { status: 'open' })],
  }
}

const latestTwo = () => {
  const [, earlier, latest] = gatherings
  return earlier && latest ? { earlier, latest } : {}
}

const teamLines = [
  pointsOf(level(2), level(3), level(4)),
  pointsOf(level(2), level(2), waiting),
  pointsOf(level(3), level(3), level(1)),
]

const ownLines = [
  pointsOf(coarse(2), coarse(4), waiting),
  pointsOf(hidden, hidden, waiting),
  pointsOf(coarse(1), { kind: 'hidden', reason: 'complement' }, waiting),
]

/** Released up to gathering 2; Frøya is too small. The round of gathering 3 is open. */
export const individualOverview = (): VoiceOverview => ({
  voice: 'individual',
  ...(gatherings[1] && gatherings[0] ? { latest: gatherings[1], earlier: gatherings[0] } : {}),
  rows: network.municipalities.map((one, at) => ({
    municipality: one,
    cells: ofAll(() =>
      cell(
        ownLines[at]?.[1]?.reading ?? hidden,
        ownLines[at]?.[0]?.reading ?? hidden,
        at === 0 ? up : { kind: 'hidden' },
      ),
    ),
  })),
  summaries: fundamentals.map((fundamental) => ({
    fundamental,
    network: cell(coarse(4), coarse(2), { kind: 'moved', direction: 'up' }),
    moved: { up: 1, same: 0, down: 0 },
    lowestIn: 0,
  })),
  talkAbout: [],
  mostLow: [],
  trends: fundamentals.map((fundamental) => trendOf('individual', fundamental, ownLines)),
  sources: [source('individual', 1), source('individual', 2), unreleased()],
})

const unreleased = (): Source => {
  const { hash: _, ...open } = source('individual', 3, { status: 'open' })
  return open
}

export const overview = (more: Partial<Overview> = {}): Overview => ({
  network,
  voices: { team: teamOverview(), individual: individualOverview() },
  ...(gatherings[1] ? { gap: { gathering: gatherings[1], compared: 4, apart: 1 } } : {}),
  ...more,
})

const factors: Factor[] = fundamentals.map((fundamental) => ({
  fundamental,
  score: fundamental === 'anchoring' ? 0.2 : 0.8,
}))

const shownFormula: Formula = {
  kind: 'shown',
  factors,
  product: 0.08192,
  overallLevel: 3.03,
  lowest: ['anchoring'],
  whatIf: whatIf(factors),
}

const withheldFormula: Formula = {
  kind: 'withheld',
  factors: fundamentals.map((fundamental) => ({ fundamental })),
}

export const voiceProfile = (
  voice: Voice,
  one: NowCell,
  points: Point[],
  more: Partial<VoiceProfile> = {},
): VoiceProfile => ({
  voice,
  ...latestTwo(),
  fundamentals: fundamentals.map((fundamental) => ({
    fundamental,
    ...one,
    points,
    middleHalf: { low: 2, high: 3.5 },
    middleHalves: points.map(() => ({ low: 2, high: 3.5 })),
  })),
  formula: withheldFormula,
  sources: [source(voice, 1), source(voice, 2), source(voice, 3)],
  ...more,
})

export const profile = (more: Partial<Profile> = {}): Profile => ({
  network,
  municipality: municipality('froya', 'Frøya'),
  gatherings,
  voices: {
    team: voiceProfile('team', cell(level(4), level(3), up), pointsOf(level(2), level(3), level(4)), {
      formula: shownFormula,
    }),
    individual: voiceProfile('individual', cell(hidden, hidden, { kind: 'hidden' }), pointsOf(hidden, hidden, hidden)),
  },
  gaps: [],
  ...more,
})

export const fundamentalView = (fundamental: Fundamental): FundamentalView => {
  const pick = (of: VoiceOverview) => of.summaries.find((one) => one.fundamental === fundamental)
  const [team, individual] = [pick(teamOverview()), pick(individualOverview())]
  if (!team || !individual) throw new Error(`no summary of ${fundamental}`)
  return {
    network,
    fundamental,
    voices: {
      team: trendOf('team', fundamental, teamLines, { low: 1.5, high: 3 }),
      individual: trendOf('individual', fundamental, ownLines),
    },
    summaries: { team, individual },
    earlier: { team: gatherings[1], individual: gatherings[0] },
    distributions: {},
    sources: [...teamOverview().sources, ...individualOverview().sources],
  }
}
