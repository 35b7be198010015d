import type { DraftedAnswer, DraftPlaces } from '../../schemas/answer-draft.ts'
import { contentOfFields } from './draft-content.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

const prefix = 'q.'

/** Whether a field is a question's, and not one of the page's own. */
export const isQuestion = (element: unknown): element is Field =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.name.startsWith(prefix)

/** What stands in a form, question by question. */
export const readFields = (form: HTMLFormElement): DraftedAnswer[] =>
  questionsIn(form).map(([key, fields]) => ({ key, question: labelOf(fields), values: fields.flatMap(valueIn) }))

/** What the form has places for. */
export const placesIn = (form: HTMLFormElement): DraftPlaces =>
  new Map(questionsIn(form).map(([key, fields]) => [key, fields.filter(isChoice).map(({ value }) => value)] as const))

/** Puts answers into the form, and lets the questions that hang on them know. */
export const fillFields = (form: HTMLFormElement, typed: ReadonlyMap<string, readonly string[]>): void => {
  for (const [key, fields] of questionsIn(form)) {
    const values = typed.get(key)
    if (!values) continue
    for (const field of fields)
      if (isChoice(field)) field.checked = values.includes(field.value)
      else field.value = values[0] ?? ''
  }
  form.dispatchEvent(new Event('change', { bubbles: true }))
}

/** What a receipt's hash would be made of: the questions that are asked now, as they would be stored. */
export const contentIn = (form: HTMLFormElement): string =>
  contentOfFields(
    questionsIn(form)
      .filter(([, [field]]) => !field?.closest('[data-asked-if][hidden]'))
      .map(([key, fields]) => ({ key, values: fields.flatMap(valueIn), reads: fields[0]?.dataset['reads'] })),
  )

const questionsIn = (form: HTMLFormElement): [key: string, fields: Field[]][] => {
  const questions = new Map<string, Field[]>()
  for (const field of [...form.elements].filter(isQuestion)) {
    const key = field.name.slice(prefix.length)
    questions.set(key, [...(questions.get(key) ?? []), field])
  }
  return [...questions]
}

const isChoice = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox'

const valueIn = (field: Field): string[] => {
  const isGiven = isChoice(field) ? field.checked : field.value !== ''
  return isGiven ? [field.value] : []
}

const labelOf = ([field]: Field[]): string =>
  field?.closest('.question')?.querySelector('.question-label')?.textContent ?? ''
