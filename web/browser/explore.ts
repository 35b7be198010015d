import { boxAt } from './boxes.ts'
import { wordsIn } from './cell-words.ts'
import { chartWords } from './chart-words.ts'
import type { DrawnValue } from './drawn-chart.ts'
import { pointedIn } from './pointed.ts'
import { wordsOf } from './reading.ts'
import { stepFrom } from './steps.ts'

/** As far from a value, in CSS pixels, a finger or pointer still means it. */
const reach = 36

interface Explored {
  figure: HTMLElement
  /** The box with the canvas. */
  chart: HTMLElement
  details: HTMLDetailsElement
  /** The values as they are drawn just now. */
  values: () => DrawnValue[]
}

/**
 * Leads through the values of a chart by keyboard, mouse and touch, and says each in the table's words. The chart is one stop of
 * the Tab key. Returns what is to be called when the chart has been drawn again.
 */
export const explore = ({ figure, chart, details, values }: Explored): (() => void) => {
  const { words, point } = pointedIn(chart)
  const said = sayingAfter(chart)
  nameChart(figure, chart, details)
  let reached: HTMLTableCellElement | undefined

  const show = (value: DrawnValue | undefined): void => {
    reached = value?.cell
    point(value)
  }
  const say = (value: DrawnValue | undefined): void => {
    show(value)
    said.textContent = value ? inOneLine(value.cell) : ''
  }
  const leaves: Record<string, () => void> = {
    Escape: () => details.querySelector('summary')?.focus(),
    Enter: () => {
      details.open = true
      details.querySelector<HTMLElement>('.table-scroll')?.focus()
    },
  }
  chart.addEventListener('keydown', (event) => {
    if (event.target !== chart || event.altKey || event.metaKey || event.shiftKey) return
    const step = stepFrom(values().map(inTable), reached && placeOf(reached), event.key, event.ctrlKey)
    if (step) say(step.value)
    leaves[event.key]?.()
    if (step || leaves[event.key]) event.preventDefault()
  })
  chart.addEventListener('blur', () => say(undefined))

  const pointAt = (event: PointerEvent): void => {
    if (event.target instanceof Node && words.contains(event.target)) return
    const { left, top } = chart.getBoundingClientRect()
    const spot = { x: event.clientX - left, y: event.clientY - top }
    const there = values()
    const boxes = there.map(({ box }) => box())
    show(there[boxAt(boxes, spot, reach)])
  }
  chart.addEventListener('pointerdown', pointAt)
  chart.addEventListener('pointermove', pointAt)
  chart.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') show(undefined)
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && chart.contains(target))) show(undefined)
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') show(undefined)
  })
  return () => show(values().find(({ cell }) => cell === reached))
}

const inTable = (value: DrawnValue) => ({ value, ...placeOf(value.cell) })

const placeOf = (cell: HTMLTableCellElement) => ({
  row: cell.closest('tr')?.rowIndex ?? 0,
  column: cell.cellIndex,
})

const inOneLine = (cell: HTMLTableCellElement): string => {
  const { of, says } = wordsIn(cell)
  return `${of}: ${says}`
}

/** What is said as the reader goes from value to value. */
const sayingAfter = (chart: HTMLElement): HTMLElement => {
  const said = document.createElement('p')
  said.className = 'chart-said'
  said.setAttribute('aria-live', 'polite')
  chart.after(said)
  return said
}

/** As an application, so that screen readers leave the arrow keys to the chart. Its keys are told once, when it gets focus. */
const nameChart = (figure: HTMLElement, chart: HTMLElement, details: HTMLElement): void => {
  const says = figure.querySelector('.chart-says')
  const help = document.createElement('p')
  help.className = 'chart-help'
  help.textContent = chartWords('help')
  details.before(help)
  chart.tabIndex = 0
  chart.setAttribute('role', 'application')
  chart.setAttribute('aria-roledescription', chartWords('role'))
  chart.setAttribute('aria-label', wordsOf(figure.querySelector('caption') ?? figure.querySelector('figcaption')))
  chart.setAttribute('aria-describedby', [says, help].map(idOf).join(' '))
}

let ids = 0

const idOf = (element: Element | null): string => {
  if (!element) return ''
  if (element.id === '') element.id = `chart-${(ids += 1)}`
  return element.id
}
