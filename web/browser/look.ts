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
  /** The fills of levels by side and strength, 1 to 3, and of the middle one. */
  fills: { low: string[]; high: string[]; middle: string }
  /** The lines of the patterns on them. */
  pattern: string
  /** The participants' answers have open markers and thin lines; the joint answer has solid ones. */
  isIndividual: boolean
  /** Being printed: in light colours, of a set size. */
  isOnPaper: boolean
}

const letters = { leastPixels: 11, ofText: 0.6667 }
const lineColours = [
  '--chart-1',
  '--chart-2',
  '--chart-3',
  '--chart-4',
  '--chart-5',
  '--chart-6',
  '--chart-7',
  '--chart-8',
]
const lowFills = ['--chart-low-1', '--chart-low-2', '--chart-low-3']
const highFills = ['--chart-high-1', '--chart-high-2', '--chart-high-3']

/** How a figure's chart is to look just now. */
export const lookOf = (figure: HTMLElement): Look => {
  const style = getComputedStyle(figure)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  return {
    font: style.fontFamily,
    size: Math.max(letters.leastPixels, Number.parseFloat(style.fontSize) * letters.ofText),
    ink: colour('--chart-ink'),
    quiet: colour('--chart-quiet'),
    grid: colour('--chart-grid'),
    band: colour('--chart-band'),
    network: colour('--chart-network'),
    paper: colour('--chart-paper'),
    main: colour('--chart-main'),
    lines: lineColours.map(colour),
    fills: { low: lowFills.map(colour), high: highFills.map(colour), middle: colour('--chart-middle') },
    pattern: colour('--chart-pattern'),
    isIndividual: figure.dataset['voice'] === 'individual',
    isOnPaper: figure.dataset['paper'] !== undefined,
  }
}

/** Dots to a CSS pixel on paper. */
export const paperPixelRatio = 3

/** How its chart looks on paper, whatever the screen looks like. */
export const paperLookOf = (figure: HTMLElement): Look => {
  const isPrinted = figure.dataset['paper'] !== undefined
  figure.toggleAttribute('data-paper', true)
  const look = lookOf(figure)
  figure.toggleAttribute('data-paper', isPrinted)
  return look
}

/** A font for the canvas. */
export const fontOf = ({ font, size }: Look, weight = 400): string => `${weight} ${size}px ${font}`
