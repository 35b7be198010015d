import { besideSmallCells } from './beside-small-cells.ts'
import type { Limit } from './limits.ts'

/** What is told though rule 9 says that it must not be, in the smallest examples that were found. Empty is where this ends. */
export const openings: readonly Omit<Limit, 'instead'>[] = [
  {
    what: 'a total over all beside small cells, threshold 5',
    attack: besideSmallCells(
      [
        [0, 1, 2, 2, 0, 0],
        [0, 1, 0, 2, 2, 0],
        [0, 0, 3, 0, 2, 0],
      ],
      5,
    ),
  },
  {
    what: 'the same, where nobody else gives what one of them shows',
    attack: besideSmallCells(
      [
        [0, 3, 3, 0, 0, 0],
        [0, 5, 0, 0, 0, 0],
        [0, 5, 0, 0, 0, 0],
      ],
      5,
    ),
  },
  {
    what: 'the same, threshold 3, by a colleague',
    attack: besideSmallCells(
      [
        [1, 0, 0, 0, 2, 0],
        [0, 0, 1, 1, 1, 0],
        [0, 1, 1, 1, 0, 0],
        [0, 0, 1, 2, 0, 0],
        [0, 1, 1, 1, 0, 0],
      ],
      3,
    ),
  },
]
