import type { DraftedAnswer } from '../../schemas/answer-draft.ts'

/** Shows what was written and is not in the form, as text, in the place that the page has for it. */
export const showRest = (root: HTMLElement, rest: readonly DraftedAnswer[]): void => {
  const place = root.querySelector<HTMLElement>('.draft-rest')
  if (place) place.hidden = rest.length === 0
  place
    ?.querySelector('dl')
    ?.replaceChildren(
      ...rest.flatMap(({ question, values }) => [element('dt', question), element('dd', values.join('; '))]),
    )
}

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
