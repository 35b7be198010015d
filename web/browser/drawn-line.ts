import type { Look } from './look.ts'
import { dodgeOf, mostToldApart } from './markers.ts'
import type { Trend, TrendLine } from './trend-table.ts'

/** One municipality's line as it is drawn: its colour, and how far it is moved so that equal lines are all seen. */
export interface DrawnLine {
  line: TrendLine
  colour: string
  place: number
  dodge: { x: number; y: number }
  isToldApart: boolean
}

/** The municipalities' lines. Many are all thin and grey, behind the network's own. */
export const drawnLines = ({ lines }: Trend, look: Look): DrawnLine[] =>
  lines.map((line, place) => {
    const isToldApart = lines.length <= mostToldApart
    const colour = lines.length === 1 ? look.main : (look.lines[place] ?? look.network)
    return {
      line,
      place,
      isToldApart,
      colour: isToldApart ? colour : look.network,
      dodge: dodgeOf(place, lines.length),
    }
  })

/** Whether the network's own line stands in front: where there are many lines, or no other. */
export const isNetworkInFront = (lines: readonly DrawnLine[]): boolean =>
  lines.length === 0 || lines.some(({ isToldApart }) => !isToldApart)
