import type { Chart } from 'chart.js'
import type { Box } from './boxes.ts'
import type { KeyItem } from './key.ts'
import type { Look } from './look.ts'

/** A value that is drawn: the cell of the table that says it, and where it stands in the chart just now. */
export interface DrawnValue {
  cell: HTMLTableCellElement
  box: () => Box
}

/** A chart, what its marks stand for, and every value in it, once each. */
export interface DrawnChart {
  chart: Chart
  key: KeyItem[]
  values: DrawnValue[]
  /** How tall a picture of it is, in letters, where that is not as on the page. */
  pictureLetters?: number
}

/** Draws a chart on a canvas from a table. */
export type Draw = (canvas: HTMLCanvasElement, table: HTMLTableElement, look: Look) => DrawnChart
