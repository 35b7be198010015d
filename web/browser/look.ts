/** Colours and letters of a chart, from the style sheet. Lengths are in CSS pixels. */
export interface Look {
  font: string
  /** The size of the letters; every other length follows it. */
  size: number
  ink: string
  quiet: string
  grid: string
  band: string
  network: string
  paper: string
  main: string
  /** One colour a line, in the table's order. */
  lines: string[]
  /** The participants' answers have open markers and thin lines; the joint answer has solid ones. */
  isIndividual: boolean
}

const letters = { leastPixels: 11, ofText: 0.6667 }
const lineColours = ['1', '2', '3', '4', '5', '6', '7', '8']

/** How a figure's chart is to look just now. */
export const lookOf = (figure: HTMLElement): Look => {
  const style = getComputedStyle(figure)
  const colour = (name: string): string => style.getPropertyValue(`--chart-${name}`).trim()
  return {
    font: style.fontFamily,
    size: Math.max(letters.leastPixels, Number.parseFloat(style.fontSize) * letters.ofText),
    ink: colour('ink'),
    quiet: colour('quiet'),
    grid: colour('grid'),
    band: colour('band'),
    network: colour('network'),
    paper: colour('paper'),
    main: colour('main'),
    lines: lineColours.map(colour),
    isIndividual: figure.dataset['voice'] === 'individual',
  }
}

/** A font for the canvas. */
export const fontOf = ({ font, size }: Look, weight = 400): string => `${weight} ${size}px ${font}`

/** Where words are withheld or a level is coarse: slanted lines, drawn within what the caller has clipped. */
export const hatch = (
  context: CanvasRenderingContext2D,
  area: { left: number; top: number; width: number; height: number },
  colour: string,
): void => {
  const { left, top, width, height } = area
  context.save()
  context.beginPath()
  context.rect(left, top, width, height)
  context.clip()
  context.beginPath()
  for (let x = left - height; x < left + width; x += 4) {
    context.moveTo(x, top + height)
    context.lineTo(x + height, top)
  }
  context.strokeStyle = colour
  context.lineWidth = 1
  context.stroke()
  context.restore()
  context.strokeStyle = colour
  context.lineWidth = 1
  context.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1)
}
