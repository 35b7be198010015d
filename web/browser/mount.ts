import type { Chart } from 'chart.js'
import { lookOf } from './look.ts'
import type { Look } from './look.ts'

/** A chart, drawn on a canvas from a table. The figure is where its key goes. */
export type Draw = (canvas: HTMLCanvasElement, table: HTMLTableElement, look: Look, figure: HTMLElement) => Chart

/** In CSS pixels of a page of A4: a chart alone, and one of two beside each other. */
const paperSize = { alone: { width: 660, mostHeight: 380 }, inGrid: { width: 325, mostHeight: 230 } }

/** Draws a figure's table above it, and folds the table: it stays one key press away. */
export const mountChart = (figure: HTMLElement, draw: Draw): void => {
  const table = figure.querySelector('table')
  const details = figure.querySelector('details')
  if (!table || !details) return
  const canvas = canvasFor(figure, details)
  let chart = draw(canvas, table, lookOf(figure), figure)
  details.open = false

  const redraw = (): void => {
    chart.destroy()
    chart = draw(canvas, table, lookOf(figure), figure)
  }
  const onPaper = (): void => {
    const { width, mostHeight } = figure.closest('.chart-grid') ? paperSize.inGrid : paperSize.alone
    const height = Math.min(chart.height, mostHeight)
    figure.toggleAttribute('data-paper', true)
    redraw()
    chart.resize(width, height)
  }
  const onScreen = (): void => {
    figure.toggleAttribute('data-paper', false)
    redraw()
  }
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', redraw)
  addEventListener('beforeprint', onPaper)
  addEventListener('afterprint', onScreen)
}

const canvasFor = (figure: HTMLElement, before: HTMLElement): HTMLCanvasElement => {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', figure.querySelector('.chart-says')?.textContent ?? '')
  const box = document.createElement('div')
  box.className = 'chart-canvas'
  box.append(canvas)
  before.before(box)
  return canvas
}
