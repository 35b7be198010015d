import { attackCell } from '../cells/every-cell.ts'
import type { CellFound } from '../cells/every-cell.ts'
import { inWords, levelsGiven } from '../rules/words.ts'
import type { Subject } from '../subject/build-subject.ts'
import type { Part } from './part.ts'

/** Rule 4 says so of scales of six levels, those of the fundamentals. */
const leastOpenOnSix = 10

/** Every cell: every list of answers, for each number of levels, threshold and number of people. Rules 3 and 4. */
export const cellsPart = (subject: Subject, levels: readonly number[], thresholds: readonly number[]): Part => {
  const found = levels.flatMap((some) => thresholds.flatMap((threshold) => cellsFrom(subject, some, threshold)))
  return {
    title: 'Every cell of three to nine people, and every one of them who looks',
    heads: [
      'levels',
      'threshold',
      'people',
      'answer lists',
      'published',
      'fewest left open',
      'someone gave a level',
      'told',
    ],
    rows: found.map((cell) => [
      cell.levels,
      cell.threshold,
      cell.n,
      cell.lists,
      cell.published,
      cell.fewestOpen,
      cell.levelsTold,
      cell.told.length,
    ]),
    notes: ['«Someone gave a level» is reported, and no secret by itself (rule 9).'],
    broken: found.flatMap(brokenIn),
  }
}

const cellsFrom = (subject: Subject, levels: number, threshold: number): CellFound[] =>
  [3, 4, 5, 6, 7, 8, 9].filter((n) => n >= threshold).map((n) => attackCell(subject, levels, threshold, n))

const brokenIn = ({ levels, threshold, n, fewestOpen, told }: CellFound): string[] => {
  const where = `${n} people on ${levels} levels with a threshold of ${threshold}`
  return [
    ...told.map((one) => `${where}: ${levelsGiven(one.world[0] ?? [])}: ${inWords(one)}`),
    ...(levels === 6 && fewestOpen < leastOpenOnSix ? [`${where}: only ${fewestOpen} lists are left open`] : []),
  ]
}
