import type { Locator } from 'playwright-core'

/** What is painted on a chart's canvas. Lengths are in CSS pixels. */
export interface Pixels {
  width: number
  height: number
  /** How many pixels of the canvas are not clear. */
  drawn: number
  /** How many of them have a colour, not only a grey. */
  colours: number
  /** Of the solid ones, 0–255. */
  darkest: number
  brightest: number
  /** The first and the last painted pixel of a row. */
  drawnIn(y: number): { first: number; last: number }
  /** How many painted pixels a column has between two rows. */
  drawnDown(x: number, from: number, to: number): number
}

/** A copy of the canvas of the chart at `at` on the page, one pixel a CSS pixel, as base64. */
const reading = (at: number): string => `(() => {
  const canvas = document.querySelectorAll('figure.chart')[${at}].querySelector('.chart-canvas canvas')
  const width = Math.round(Number.parseFloat(canvas.style.width))
  const height = Math.round(Number.parseFloat(canvas.style.height))
  const copy = new OffscreenCanvas(width, height).getContext('2d')
  copy.drawImage(canvas, 0, 0, width, height)
  const { data } = copy.getImageData(0, 0, width, height)
  let text = ''
  for (let from = 0; from < data.length; from += 8192) text += String.fromCharCode(...data.subarray(from, from + 8192))
  return { width, height, data: btoa(text) }
})()`

/** Reads a chart's canvas, as it is painted just now. */
export const pixelsOf = async (figure: Locator): Promise<Pixels> => {
  const at = await figure.evaluate((element) =>
    Array.from(element.ownerDocument.querySelectorAll('figure.chart')).indexOf(element),
  )
  const read: { width: number; height: number; data: string } = await figure.page().evaluate(reading(at))
  return pixelsIn(read.width, read.height, Buffer.from(read.data, 'base64'))
}

const clear = 40
const solid = 250
const grey = 24

const pixelsIn = (width: number, height: number, data: Uint8Array): Pixels => {
  const isDrawn = (x: number, y: number): boolean => (data[(y * width + x) * 4 + 3] ?? 0) > clear
  const all = { width, height, drawn: 0, colours: 0, darkest: 255, brightest: 0 }
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(at, at + 4)
    if (opacity <= clear) continue
    all.drawn += 1
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > grey) all.colours += 1
    if (opacity < solid) continue
    all.darkest = Math.min(all.darkest, (red + green + blue) / 3)
    all.brightest = Math.max(all.brightest, (red + green + blue) / 3)
  }
  return {
    ...all,
    drawnIn: (y) => {
      const row = Array.from({ length: width }, (_, x) => x).filter((x) => isDrawn(x, y))
      return { first: row[0] ?? -1, last: row.at(-1) ?? -1 }
    },
    drawnDown: (x, from, to) =>
      Array.from({ length: to - from }, (_, y) => from + y).filter((y) => isDrawn(x, y)).length,
  }
}
