/** One mark and what it stands for. */
export interface KeyItem {
  words: string
  draw: (context: CanvasRenderingContext2D, width: number, height: number) => void
}

const mark = { width: 26, height: 14 }

/** Puts what the marks stand for below a chart, in the table's own words. For the eye only: the table says it too. */
export const putKey = (figure: HTMLElement, items: readonly KeyItem[]): void => {
  figure.querySelector('.chart-key')?.remove()
  if (items.length === 0) return
  const list = document.createElement('ul')
  list.className = 'chart-key'
  list.setAttribute('aria-hidden', 'true')
  list.append(...items.map(itemFor))
  figure.querySelector('.chart-canvas')?.after(list)
}

const itemFor = ({ words, draw }: KeyItem): HTMLLIElement => {
  const ratio = Math.max(2, devicePixelRatio)
  const canvas = document.createElement('canvas')
  canvas.width = mark.width * ratio
  canvas.height = mark.height * ratio
  canvas.style.width = `${mark.width}px`
  canvas.style.height = `${mark.height}px`
  const context = canvas.getContext('2d')
  if (context) {
    context.scale(ratio, ratio)
    draw(context, mark.width, mark.height)
  }
  const item = document.createElement('li')
  item.append(canvas, words)
  return item
}
