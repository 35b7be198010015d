/** A choice that a person is given: its words, by their name, and what it does. */
export type Choice = [name: string, choose: () => void]

/** Says something, in the words that the page brought with it; nothing, without a name. */
export type Say = (name?: string, ...choices: Choice[]) => void

/** Speaks in a place that screen readers listen to. After a choice the focus goes to `home`. */
export const speaker = (words: DOMStringMap, place: HTMLElement, home: HTMLElement): Say => {
  const offered = document.createElement('div')
  offered.className = 'actions'
  place.after(offered)
  return (name, ...choices) => {
    place.textContent = name === undefined ? '' : (words[name] ?? '')
    offered.replaceChildren(...choices.map(([named, choose]) => buttonFor(words[named] ?? '', home, choose)))
  }
}

const buttonFor = (words: string, home: HTMLElement, choose: () => void): HTMLButtonElement => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'ds-button'
  button.dataset['variant'] = 'secondary'
  button.textContent = words
  button.addEventListener('click', () => {
    home.focus()
    choose()
  })
  return button
}
