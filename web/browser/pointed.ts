import { besideBox } from './boxes.ts'
import { wordsIn } from './cell-words.ts'
import type { DrawnValue } from './drawn-chart.ts'

/** In CSS pixels: from a value to the frame around it, and on to its words. */
const around = 3
const gap = 8

/** A frame around one value of a chart, and the words of its cell beside it. For the eye alone. */
export interface Pointed {
  /** The words, which may be pointed at without going away. */
  words: HTMLElement
  point: (at: DrawnValue | undefined) => void
}

/** Makes the frame and the words of one chart. */
export const pointedIn = (chart: HTMLElement): Pointed => {
  const frame = partOf(chart, 'chart-frame')
  const words = partOf(chart, 'chart-tip')
  const point = (at: DrawnValue | undefined): void => {
    frame.hidden = at === undefined
    words.hidden = at === undefined
    if (at === undefined) return
    const { left, top, width, height } = at.box()
    const box = { left: left - around, top: top - around, width: width + 2 * around, height: height + 2 * around }
    place(frame, box)
    const { of, says } = wordsIn(at.cell)
    words.replaceChildren(inElement('span', of), inElement('strong', says))
    place(
      words,
      besideBox(box, { width: words.offsetWidth, height: words.offsetHeight }, { width: chart.clientWidth }, gap),
    )
  }
  return { words, point }
}

const partOf = (chart: HTMLElement, name: string): HTMLElement => {
  const part = document.createElement('div')
  part.className = name
  part.hidden = true
  part.setAttribute('aria-hidden', 'true')
  chart.append(part)
  return part
}

const inElement = (name: string, words: string): HTMLElement => {
  const element = document.createElement(name)
  element.textContent = words
  return element
}

const place = ({ style }: HTMLElement, lengths: Record<string, number>): void => {
  for (const [side, pixels] of Object.entries(lengths)) style.setProperty(side, `${pixels}px`)
}
