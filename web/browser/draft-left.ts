import { sha256 } from './draft-content.ts'
import { formName, keptAt, namesOf, wipe } from './draft-store.ts'
import type { Draft } from './draft.ts'
import { announce } from './draft-tabs.ts'
import { speaker } from './draft-words.ts'
import type { Choice } from './draft-words.ts'
import { ownShelves } from './own-shelves.ts'

/**
 * On a receipt: wipes the draft that it is of, when its hash says so, and tells of one that differs. Where a round takes
 * no answers: tells of any draft of its form.
 */
export const settleDrafts = async (root: HTMLElement): Promise<void> => {
  const { key = '', response, hash } = root.dataset
  const shelves = ownShelves()
  if (response !== undefined) announce(key, response)
  for (const name of namesOf(shelves, key)) {
    const draft = keptAt(shelves, name)
    if (!draft || (response !== undefined && draft.response !== response)) continue
    if (hash !== undefined && (await sha256(draft.content)) === hash) wipe(shelves, name, draft.response)
    else tell(root, draft, name)
  }
}

const tell = (root: HTMLElement, draft: Draft, name: string): void => {
  const status = root.querySelector('p')
  if (!status) return
  status.tabIndex = -1
  const { key = '', action = '', change, response } = root.dataset
  const say = speaker(root.dataset, status, status)
  const goOn: Choice = ['goOn', () => location.assign(name === formName(key) ? action : (change ?? action))]
  const show: Choice = ['show', () => submit(action, draft)]
  const drop: Choice = [
    'wipe',
    () => {
      wipe(ownShelves(), name, draft.response)
      say()
    },
  ]
  say('unsent', response === undefined ? show : goOn, drop)
}

/** Sends the draft as its form would: the server says that it is not taken, shows it and offers it as a file. */
const submit = (action: string, { response, revision, answers }: Draft): void => {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  form.append(
    hidden('response', response),
    ...(revision === undefined ? [] : [hidden('revision', String(revision))]),
    ...answers.flatMap(({ key, values }) => values.map((value) => hidden(`q.${key}`, value))),
  )
  document.body.append(form)
  form.submit()
}

const hidden = (name: string, value: string): HTMLTextAreaElement => {
  const field = document.createElement('textarea')
  field.name = name
  field.value = value
  field.hidden = true
  return field
}
