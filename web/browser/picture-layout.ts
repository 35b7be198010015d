/** How wide a text is, in the picture's letters. */
export type Measure = (text: string, size: number, weight: number) => number

/** What a picture is made of, beside the chart. */
export interface PictureWords {
  /** Whose chart it is: «Hamar, Saman om ein betre kommune». */
  of: string
  title: string
  /** «Demonstrasjonsdata», where it is. */
  madeUp: string
  key: readonly string[]
  says: string
  cites: string
}

/** A line of text. `y` is where its letters stand. Lengths are in the picture's pixels. */
interface PlacedText {
  text: string
  x: number
  y: number
  size: number
  weight: number
  tone: 'ink' | 'quiet'
}

/** Where everything stands. */
export interface PictureLayout {
  height: number
  texts: PlacedText[]
  chart: { left: number; top: number; width: number; height: number }
  /** The upper left corner of each mark of the key. */
  marks: { left: number; top: number }[]
  /** The frame around the word for made-up data. */
  madeUp: { left: number; top: number; width: number; height: number } | undefined
}

/** In the picture's pixels: half a page of A4 makes letters of eight points of them. */
export const pictureWidth = 800
export const markSize = { width: 26, height: 14 }

const margin = 32
export const chartWidth = pictureWidth - 2 * margin
const lineHeight = 1.4
const style = {
  of: { size: 13, weight: 400, tone: 'quiet' },
  title: { size: 20, weight: 600, tone: 'ink' },
  madeUp: { size: 12, weight: 600, tone: 'ink' },
  key: { size: 12.5, weight: 400, tone: 'quiet' },
  says: { size: 15, weight: 400, tone: 'ink' },
  cites: { size: 11, weight: 400, tone: 'quiet' },
} as const
const space = { aboveChart: 8, aboveKey: 12, aboveSays: 14, aboveCites: 8, inKey: 22, inMark: 8, aroundMadeUp: 7 }

/** Lays a picture out: whose it is, the title, the chart, its key, the sentence, and what it cites. */
export const pictureLayout = (words: PictureWords, chartHeight: number, measure: Measure): PictureLayout => {
  const texts: PlacedText[] = []
  let y = margin
  const write = (part: 'of' | 'title' | 'says' | 'cites', room: number): void => {
    const { size, weight } = style[part]
    for (const text of evenLines(words[part], room, (line) => measure(line, size, weight))) {
      texts.push({ ...style[part], text, x: margin, y: y + size })
      y += size * lineHeight
    }
  }
  const madeUp = madeUpFrame(words.madeUp, measure)
  if (madeUp)
    texts.push({ ...style.madeUp, text: words.madeUp, x: madeUp.left + space.aroundMadeUp, y: madeUp.top + 16 })
  write('of', chartWidth - (madeUp ? madeUp.width + margin : 0))
  write('title', chartWidth)
  const chart = { left: margin, top: y + space.aboveChart, width: chartWidth, height: chartHeight }
  y = chart.top + chart.height
  const key = keyLayout(words.key, y + space.aboveKey, measure)
  texts.push(...key.texts)
  y = key.bottom + space.aboveSays
  write('says', chartWidth)
  y += space.aboveCites
  write('cites', chartWidth)
  return { height: Math.ceil(y + margin * 0.75), texts, chart, marks: key.marks, madeUp }
}

const madeUpFrame = (words: string, measure: Measure): PictureLayout['madeUp'] => {
  if (words === '') return undefined
  const width = measure(words, style.madeUp.size, style.madeUp.weight) + 2 * space.aroundMadeUp
  return { left: pictureWidth - margin - width, top: margin - 4, width, height: 24 }
}

/** The key in rows, as many marks in each as there is room for. */
const keyLayout = (words: readonly string[], top: number, measure: Measure) => {
  const { size, weight } = style.key
  const row = size * 1.7
  const texts: PlacedText[] = []
  const marks: { left: number; top: number }[] = []
  let [x, y] = [margin, top]
  for (const text of words) {
    const width = markSize.width + space.inMark + measure(text, size, weight)
    if (x > margin && x + width > pictureWidth - margin) [x, y] = [margin, y + row]
    marks.push({ left: x, top: y })
    texts.push({ ...style.key, text, x: x + markSize.width + space.inMark, y: y + markSize.height - 2.5 })
    x += width + space.inKey
  }
  return { texts, marks, bottom: words.length === 0 ? top : y + markSize.height }
}

/** As few lines as there is room for, and those about as long as each other: no last line of one short word. */
const evenLines = (text: string, room: number, width: (line: string) => number): string[] => {
  const kept = partsKept(text, room, width)
  let even = linesOf(kept, room, width)
  for (let share = 0.98; share > 0.3; share -= 0.02) {
    const narrower = linesOf(kept, room * share, width)
    if (narrower.length > even.length) break
    even = narrower
  }
  return even.map((line) => line.replaceAll(unbroken, ' '))
}

const unbroken = '\u00A0'

/** Parts between dots are broken between, not within, where they are no wider than the room. */
const partsKept = (text: string, room: number, width: (line: string) => number): string => {
  const parts = text.split(' · ')
  if (parts.length === 1) return text
  return parts.map((part) => (width(part) <= room * 0.8 ? part.replaceAll(' ', unbroken) : part)).join(`${unbroken}· `)
}

/** Words in lines no wider than there is room for. A word that is wider itself is broken. */
const linesOf = (text: string, room: number, width: (line: string) => number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((long) => piecesOf(long, room, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (width(longer) <= room) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

const piecesOf = (word: string, room: number, width: (line: string) => number): string[] => {
  if (width(word) <= room) return [word]
  const pieces = ['']
  for (const letter of word) {
    const longer = (pieces.at(-1) ?? '') + letter
    if (width(longer) <= room) pieces.splice(-1, 1, longer)
    else pieces.push(letter)
  }
  return pieces.filter((piece) => piece !== '')
}
