import { chartWords } from './chart-words.ts'
import type { Draw, DrawnChart } from './drawn-chart.ts'
import type { KeyItem } from './key.ts'
import { fontOf, paperLookOf, paperPixelRatio } from './look.ts'
import type { Look } from './look.ts'
import { chartWidth, markSize, pictureLayout, pictureWidth } from './picture-layout.ts'
import type { Measure, PictureLayout, PictureWords } from './picture-layout.ts'
import { wordsOf } from './reading.ts'
import { recordingOf } from './recording.ts'
import type { Recording } from './recording.ts'
import { svgOf } from './svg-shapes.ts'
import { element, escaped } from './xml.ts'

/** A picture is as large on a screen as half of its dots. */
const svgScale = paperPixelRatio / 2
const letterSize = 13
/** The letters of the page that every machine has, or others as wide: LibreOffice looks only for the first of a list. */
const font = "Arial, 'Liberation Sans', Helvetica, sans-serif"

/** A chart as a picture that stands alone: in vectors, and the same in dots, three to a pixel of its layout. */
export interface Picture {
  svg: string
  dots: HTMLCanvasElement
}

/** What a picture is made from. */
export interface Pictured {
  figure: HTMLElement
  table: HTMLTableElement
  draw: Draw
  /** How tall the chart is on the page, in its own letters. */
  letters: number
}

interface RecordedCanvas {
  canvas: HTMLCanvasElement
  real: CanvasRenderingContext2D
  recording: Recording
}

/** Draws a chart anew on white paper, with its title, key, sentence and source, all in the words of the page. */
export const pictureOf = ({ figure, table, draw, letters }: Pictured): Picture => {
  const look = { ...paperLookOf(figure), font, size: letterSize }
  const plot = recordedCanvas(chartWidth, Math.ceil(letters * letterSize))
  const drawn = drawOn(plot, draw, table, look)
  const height = Math.ceil((drawn.pictureLetters ?? letters) * letterSize)
  if (drawn.chart.height !== height) drawn.chart.resize(chartWidth, height)
  const words = wordsFor(figure, drawn.key)
  const layout = pictureLayout(words, height, measureWith(look))
  const sheet = recordedCanvas(pictureWidth * paperPixelRatio, layout.height * paperPixelRatio)
  sheet.real.scale(paperPixelRatio, paperPixelRatio)
  paint(sheet.recording.context, layout, drawn.key, look)
  const { left, top, width } = layout.chart
  sheet.real.drawImage(plot.canvas, left, top, width, height)
  const svg = svgFile(`chart-${figure.dataset['file'] ?? ''}`, words, layout, [sheet, plot])
  drawn.chart.destroy()
  return { svg, dots: sheet.canvas }
}

const recordedCanvas = (width: number, height: number): RecordedCanvas => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const real = canvas.getContext('2d')
  if (!real) throw new Error('This browser cannot draw.')
  return { canvas, real, recording: recordingOf(real, paperPixelRatio) }
}

/** The chart takes its context from the canvas, so the canvas gives it the one that records. */
const drawOn = ({ canvas, recording }: RecordedCanvas, draw: Draw, table: HTMLTableElement, look: Look): DrawnChart => {
  Object.defineProperty(canvas, 'getContext', { value: () => recording.context })
  return draw(canvas, table, look)
}

const wordsFor = (figure: HTMLElement, key: readonly KeyItem[]): PictureWords => ({
  of: chartWords('of'),
  title: wordsOf(figure.querySelector('caption')),
  madeUp: wordsOf(document.querySelector('.demonstration')).split('.')[0] ?? '',
  key: key.map(({ words }) => words),
  says: wordsOf(figure.querySelector('.chart-says')),
  cites: wordsOf(figure.querySelector('.chart-cites')),
})

const measureWith = (look: Look): Measure => {
  const context = document.createElement('canvas').getContext('2d')
  return (text, size, weight) => {
    if (!context) return 0
    context.font = fontOf({ ...look, size }, weight)
    return context.measureText(text).width
  }
}

const paint = (context: CanvasRenderingContext2D, layout: PictureLayout, key: readonly KeyItem[], look: Look): void => {
  context.fillStyle = look.paper
  context.fillRect(0, 0, pictureWidth, layout.height)
  for (const { text, x, y, size, weight, tone } of layout.texts) {
    context.font = fontOf({ ...look, size }, weight)
    context.fillStyle = look[tone]
    context.fillText(text, x, y)
  }
  if (layout.madeUp) {
    const { left, top, width, height } = layout.madeUp
    context.strokeStyle = look.ink
    context.strokeRect(left, top, width, height)
  }
  for (const [place, { left, top }] of layout.marks.entries()) {
    context.save()
    context.translate(left, top)
    key[place]?.draw(context, markSize.width, markSize.height)
    context.restore()
  }
}

/** `id` begins every name in it, so that several pictures can lie in one document. */
const svgFile = (id: string, words: PictureWords, layout: PictureLayout, drawn: readonly RecordedCanvas[]): string => {
  const [sheet = '', plot = ''] = drawn.map(({ recording }, at) => svgOf(recording.shapes(), `${id}-${at}`))
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: pictureWidth * svgScale,
    height: layout.height * svgScale,
    viewBox: `0 0 ${pictureWidth} ${layout.height}`,
    role: 'img',
    'xml:lang': document.documentElement.lang,
    'aria-labelledby': `${id}-title ${id}-desc`,
  }
  const content = [
    element('title', { id: `${id}-title` }, escaped(`${words.of}. ${words.title}`)),
    element('desc', { id: `${id}-desc` }, escaped(`${words.says} ${words.cites}`)),
    sheet,
    element('g', { transform: `translate(${layout.chart.left} ${layout.chart.top})` }, plot),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, `\n${content.join('\n')}\n`)}\n`
}
