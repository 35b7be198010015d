import type { Chart } from 'chart.js'
import type { KeyItem } from './key.ts'
import type { Look } from './look.ts'

/** A part of the canvas, in CSS pixels from its upper left corner. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

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
}

/** Draws a chart on a canvas from a table. */
export type Draw = (canvas: HTMLCanvasElement, table: HTMLTableElement, look: Look) => DrawnChart

/** A square around a point. */
export const boxAround = ({ x, y }: { x: number; y: number }, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  width: radius * 2,
  height: radius * 2,
})
