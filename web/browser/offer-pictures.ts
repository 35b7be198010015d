import { chartWords } from './chart-words.ts'
import type { Pictured } from './picture.ts'
import { wordsOf } from './reading.ts'

const kinds = ['png', 'svg'] as const

/** Puts a button for each kind of picture below a chart. What makes pictures is fetched when one is asked for. */
export const offerPictures = (figure: HTMLElement, pictured: () => Pictured): void => {
  const line = document.createElement('p')
  line.className = 'chart-files'
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  const save = (kind: (typeof kinds)[number]): void => {
    import('./save-picture.ts')
      .then(({ savePicture }) => savePicture(pictured(), kind))
      .then(
        (name) => void (said.textContent = `${chartWords('saved')} ${name}`),
        () => void (said.textContent = chartWords('failed')),
      )
  }
  line.append(...kinds.map((kind) => buttonFor(figure, chartWords(kind), () => save(kind))), said)
  figure.append(line)
}

const buttonFor = (figure: HTMLElement, words: string, save: () => void): HTMLButtonElement => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'ds-link'
  button.textContent = words
  button.setAttribute('aria-label', `${words}: ${wordsOf(figure.querySelector('caption'))}`)
  button.addEventListener('click', save)
  return button
}
