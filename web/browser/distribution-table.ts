import { firstWords, wordsOf } from './reading.ts'

interface Bar {
  /** «Samling 2». */
  gathering: string
  /** «33 svar, median 3», or why there is nothing. */
  words: string
}

/** How many chose a level, with the cell that says so. */
interface Count {
  cell: HTMLTableCellElement
  count: number
  /** «55 %», from thirty answers. */
  share: string
}

/** One group at one gathering: the counts of ten answers or more, by level or by third, the third of fewer, or nothing. */
export type DistributionBar = Bar &
  (
    | { kind: 'exact' | 'thirds'; counts: Count[] }
    | { kind: 'coarse'; cell: HTMLTableCellElement; majority: 'low' | 'middle' | 'high' | 'split' | undefined }
    | { kind: 'withheld' | 'missing'; cell: HTMLTableCellElement }
  )

/** The network, or one municipality: one bar a gathering. */
interface DistributionGroup {
  name: string
  bars: DistributionBar[]
}

/** What a table of how answers are spread says. */
export interface ShownDistribution {
  groups: DistributionGroup[]
  /** «3 Prøvd», lowest first. */
  levels: string[]
  /** What stands over the two sides, and in the bars of small groups. */
  words: {
    lower: string
    higher: string
    half: string
    mixed: string
    coarse: string
    thirds: string
    withheld: string
    whole: string
  }
}

const firstLevel = 4

/** Reads a table of how answers are spread. */
export const readDistribution = (table: HTMLTableElement): ShownDistribution => {
  const { sides = '', half = '', mixed = '', coarse = '', thirds = '', whole = '' } = table.dataset
  const [lower = '', higher = ''] = sides.split('|')
  const withheld = table.querySelector('.withheld')
  return {
    groups: [...table.tBodies].map((group) => ({
      name: group.rows[0]?.dataset['name'] ?? '',
      bars: [...group.rows].flatMap(barIn),
    })),
    levels: [...(table.tHead?.rows[0]?.cells ?? [])].slice(firstLevel).map(wordsOf),
    words: { lower, higher, half, mixed, coarse, thirds, whole, withheld: withheld ? firstWords(withheld) : '' },
  }
}

const barIn = (row: HTMLTableRowElement): DistributionBar[] => {
  const { gathering = '', words = '' } = row.dataset
  const counted = [...row.querySelectorAll<HTMLTableCellElement>('[data-count]')]
  if (counted.length > 0) return [{ gathering, words, kind: 'exact', counts: counted.map(countIn) }]
  const thirds = [...row.querySelectorAll<HTMLTableCellElement>('[data-third]')]
  if (thirds.length > 0) return [{ gathering, words, kind: 'thirds', counts: thirds.map(thirdIn) }]
  const [, first, , majority] = row.cells
  if (words !== '' && majority)
    return [{ gathering, words, kind: 'coarse', cell: majority, majority: majorityIn(majority) }]
  if (first === undefined) return []
  const why = first.querySelector('.withheld .why')
  return [{ gathering, words: wordsOf(why ?? first), kind: why ? 'withheld' : 'missing', cell: first }]
}

const countIn = (cell: HTMLTableCellElement): Count => ({
  cell,
  count: Number(cell.dataset['count']),
  share: wordsOf(cell.querySelector('.n')),
})

const thirdIn = (cell: HTMLTableCellElement): Count => ({ cell, count: Number(cell.dataset['number']), share: '' })

const majorityIn = ({ dataset }: HTMLTableCellElement) => {
  const { majority } = dataset
  return majority === 'low' || majority === 'middle' || majority === 'high' || majority === 'split'
    ? majority
    : undefined
}
