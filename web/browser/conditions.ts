/** Hides the questions that are not asked after what has been answered so far. What was typed in them stays. */

const conditional = [...document.querySelectorAll<HTMLElement>('[data-asked-if]')]

/** What is answered under a field's name, as it would be sent. A question that is hidden is not answered. */
const answersTo = (name: string): string[] =>
  [...document.getElementsByName(name)].flatMap((field) => {
    if (field.closest('[data-asked-if][hidden]')) return []
    if (field instanceof HTMLTextAreaElement) return field.value.trim()
    if (!(field instanceof HTMLInputElement)) return []
    const isChoice = field.type === 'radio' || field.type === 'checkbox'
    return isChoice && !field.checked ? [] : field.value.trim()
  })

const isAsked = ({ dataset }: HTMLElement): boolean => {
  const given = answersTo(dataset['askedIf'] ?? '').filter((answer) => answer !== '')
  const wanted = dataset['answers']?.split(' ')
  return wanted ? given.some((answer) => wanted.includes(answer)) : given.length > 0
}

/** In the order of the form: a condition only ever hangs on an earlier question, which may itself be hidden. */
const showWhatIsAsked = (): void => {
  for (const question of conditional) question.hidden = !isAsked(question)
  for (const section of new Set(conditional.map((question) => question.closest('section'))))
    if (section) section.hidden = [...section.children].every((child) => child.matches('h2, [hidden]'))
}

/** «Answer only if …» is for those who see every question. */
const dropWords = (words: HTMLElement): void => {
  for (const field of document.querySelectorAll(`[aria-describedby~="${words.id}"]`)) {
    const others =
      field
        .getAttribute('aria-describedby')
        ?.split(' ')
        .filter((id) => id !== words.id) ?? []
    if (others.length > 0) field.setAttribute('aria-describedby', others.join(' '))
    else field.removeAttribute('aria-describedby')
  }
  words.remove()
}

for (const words of document.querySelectorAll<HTMLElement>('[data-asked-if] .condition')) dropWords(words)
showWhatIsAsked()
document.addEventListener('input', showWhatIsAsked)
document.addEventListener('change', showWhatIsAsked)
addEventListener('pageshow', showWhatIsAsked)
