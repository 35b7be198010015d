import type { Extent, Found } from '../networks/found.ts'
import { attackOneRound } from '../networks/one-round.ts'
import { attackTwoEditions } from '../networks/two-editions.ts'
import { attackTwoRounds } from '../networks/two-rounds.ts'
import { moreThanUnanimity } from '../oracle/told.ts'
import { inWords, levelsGiven } from '../rules/words.ts'
import { buildSubject } from '../subject/build-subject.ts'
import { exactFrom } from '../subject/edits.ts'
import type { Part } from './part.ts'

const attacks = { 'one round': attackOneRound, 'two rounds': attackTwoRounds, 'two editions': attackTwoEditions }

/** Networks to go through. The floor is ten, or fewer in a smaller world where what happens at ten happens sooner. */
export interface Network {
  what: keyof typeof attacks
  municipalities: number
  people: number
  levels: number
  floor: number
}

/** What the issue asks for, on three levels with a threshold of three; and smaller worlds, where more is shown. */
export const allNetworks: readonly Network[] = [
  { what: 'one round', municipalities: 4, people: 4, levels: 3, floor: 10 },
  { what: 'two rounds', municipalities: 2, people: 4, levels: 3, floor: 10 },
  { what: 'two editions', municipalities: 1, people: 4, levels: 3, floor: 10 },
  { what: 'two editions', municipalities: 2, people: 3, levels: 3, floor: 10 },
  { what: 'one round', municipalities: 4, people: 4, levels: 3, floor: 4 },
  { what: 'one round', municipalities: 4, people: 3, levels: 3, floor: 3 },
  { what: 'two rounds', municipalities: 2, people: 3, levels: 3, floor: 3 },
  { what: 'two editions', municipalities: 1, people: 6, levels: 3, floor: 3 },
  { what: 'two editions', municipalities: 2, people: 3, levels: 2, floor: 3 },
]

/** The same in little. */
export const fewNetworks: readonly Network[] = [
  { what: 'one round', municipalities: 4, people: 4, levels: 2, floor: 10 },
  { what: 'two rounds', municipalities: 1, people: 4, levels: 3, floor: 10 },
  { what: 'two editions', municipalities: 1, people: 4, levels: 3, floor: 10 },
  { what: 'one round', municipalities: 3, people: 3, levels: 3, floor: 3 },
  { what: 'two editions', municipalities: 1, people: 4, levels: 3, floor: 3 },
  { what: 'two editions', municipalities: 2, people: 3, levels: 2, floor: 3 },
]

/** Whole networks: every table, for each number of answers in each municipality. Rules 2, 3, 5 and 6. */
export const networksPart = async (networks: readonly Network[]): Promise<Part> => {
  const found: { network: Network; all: Found }[] = []
  for (const network of networks) found.push({ network, all: await attacked(network) })
  return {
    title: 'Every table of small networks',
    heads: ['what', 'municipalities', 'people', 'levels', 'floor', 'tables', 'published', 'by unanimity', 'told'],
    rows: found.map(
      ({ network: { what, municipalities, people, levels, floor }, all: { tables, published, told } }) => {
        const more = moreThanUnanimity(told).length
        return [
          what,
          `up to ${municipalities}`,
          `up to ${people} each`,
          levels,
          floor,
          tables,
          published,
          told.length - more,
          more,
        ]
      },
    ),
    notes: [
      'With a floor under ten the domain is built with that floor in place of ten, so that such small networks show something.',
      'By unanimity: as many as the floor, all of them but the one who looks, gave the same level, and their counts are shown.',
    ],
    broken: found.flatMap(({ network, all }) =>
      moreThanUnanimity(all.told).map(
        (told) =>
          `${network.what}, floor ${network.floor}: ${told.world.map(levelsGiven).join(' | ')}: ${inWords(told)}`,
      ),
    ),
  }
}

const attacked = async ({ what, municipalities, people, levels, floor }: Network): Promise<Found> => {
  const subject = await buildSubject(floor === 10 ? [] : exactFrom(floor))
  const extent: Extent = { municipalities, people, levels, threshold: Math.min(3, floor - 1), few: floor }
  return attacks[what](subject, extent)
}
