import type { Chain } from './chain-table.ts'
import { drawLink } from './draw-link.ts'
import type { KeyItem } from './key.ts'
import type { Look } from './look.ts'

/** What striped links stand for, where there are some. */
export const chainKey = ({ links, words }: Chain, look: Look): KeyItem[] =>
  links.some(({ isCoarse }) => isCoarse)
    ? [
        {
          words: words.rounded,
          draw: (context, width, height) =>
            drawLink(
              context,
              { left: 0, top: 0, width, height },
              { level: 1.2, isCoarse: true, isLowest: false },
              look,
            ),
        },
      ]
    : []
