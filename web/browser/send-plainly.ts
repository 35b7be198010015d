/** Sends a form as without script: the server's page has the words, and what was typed. */
export const sendPlainly = (form: HTMLFormElement, revision: number | undefined): void => {
  if (revision !== undefined && !form.querySelector('input[name="revision"]')) form.append(hidden(revision))
  HTMLFormElement.prototype.submit.call(form)
}

const hidden = (revision: number): HTMLInputElement => {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = 'revision'
  field.value = String(revision)
  return field
}
