import type { Draw, DrawnChart } from './drawn-chart.ts'
import { explore } from './explore.ts'
import { putKey } from './key.ts'
import { lookOf } from './look.ts'
import { offerPictures } from './offer-pictures.ts'

/** In CSS pixels of a page of A4: a chart alone, and one of two beside each other. */
const paperSize = { alone: { width: 660, mostHeight: 380 }, inGrid: { width: 325, mostHeight: 230 } }
/** A chart of rows is as tall as they need, up to a page. */
const tallestOnPaper = 930

/** Draws a figure's table above it, and folds the table: it stays one key press away. */
export const mountChart = (figure: HTMLElement, draw: Draw): void => {
  const table = figure.querySelector('table')
  const details = figure.querySelector('details')
  if (!table || !details) return
  const { chart, canvas } = boxBefore(details, figure)
  const drawAgain = (): DrawnChart => {
    const again = draw(canvas, table, lookOf(figure))
    putKey(figure, again.key)
    return again
  }
  let drawn = drawAgain()
  details.open = false
  const pointAgain = explore({ figure, chart, details, values: () => drawn.values })
  offerPictures(figure, () => ({ figure, table, draw, letters: drawn.chart.height / lookOf(figure).size }))
  new ResizeObserver(() => requestAnimationFrame(pointAgain)).observe(chart)

  const redraw = (): void => {
    drawn.chart.destroy()
    drawn = drawAgain()
    pointAgain()
  }
  const onPaper = (): void => {
    const { width, mostHeight } = figure.closest('.chart-grid') ? paperSize.inGrid : paperSize.alone
    const height = Math.min(
      drawn.chart.height,
      figure.dataset['chart'] === 'distribution' ? tallestOnPaper : mostHeight,
    )
    figure.toggleAttribute('data-paper', true)
    redraw()
    drawn.chart.resize(width, height)
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

const boxBefore = (details: HTMLElement, figure: HTMLElement) => {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', figure.querySelector('.chart-says')?.textContent ?? '')
  const chart = document.createElement('div')
  chart.className = 'chart-canvas'
  chart.append(canvas)
  details.before(chart)
  return { chart, canvas }
}
