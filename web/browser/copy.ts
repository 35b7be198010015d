/** A button that copies a field is there only where the browser can: the field itself can be read and copied without. */
const offerToCopy = (button: HTMLButtonElement): void => {
  const field = document.getElementById(button.dataset['copies'] ?? '')
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  button.hidden = false
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(field.value).then(
      () => say(button),
      () => field.select(),
    )
  })
}

const say = (button: HTMLButtonElement): void => {
  const { nextElementSibling: said } = button
  if (said) said.textContent = button.dataset['said'] ?? ''
}

if ('clipboard' in navigator)
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) offerToCopy(button)
