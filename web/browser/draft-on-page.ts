import { placeDraft, replacedBy } from '../../schemas/answer-draft.ts'
import type { AnswerDraft, DraftedAnswer } from '../../schemas/answer-draft.ts'
import { contentIn, fillFields, placesIn, readFields } from './draft-fields.ts'
import { forget, isRemembered, keep, keptAt, nameFor, remember, teamResponse, wipe } from './draft-store.ts'
import type { Origin, Shelves } from './draft-store.ts'
import type { Draft } from './draft.ts'

type Known = Pick<Draft, 'response' | 'sent' | 'isWaiting' | 'edition'> & { revision?: number | undefined }

/** The draft of the form on this page: what stands in its fields, and what is known of what has been sent. */
export interface DraftOnPage {
  response: string
  /** The draft as it is now. */
  current(): Draft
  /** Keeps the draft as it is now, with what is known anew. Says whether it is kept. */
  keep(known?: Partial<Known>): boolean
  /** What is kept, where something is, and whether it is from the tab itself. */
  kept(): Draft | undefined
  /** Puts back what is kept; what has no place in the form is returned, and goes along with the draft. */
  restore(draft: Draft): DraftedAnswer[]
  /** Puts in what was in a file; what has no place and what it replaces is returned. */
  open(draft: AnswerDraft): DraftedAnswer[]
  wipe(): void
  isRemembered(): boolean
  remember(): boolean
  forget(): void
}

export const draftOnPage = (root: HTMLElement, form: HTMLFormElement, shelves: Shelves): DraftOnPage => {
  const { key = '', questionnaire = '', version, voice = '' } = root.dataset
  const origin = originOf(root)
  const id = fieldIn(form, 'response')
  const name = nameFor(shelves, key, origin, id?.value ?? teamResponse)
  let rest: DraftedAnswer[] = []
  let known: Known = {
    response: id?.value ?? teamResponse,
    revision: numberOf(root.dataset['revision']),
    sent: [],
    isWaiting: false,
    edition: 0,
  }

  const know = (more: Partial<Known>): void => {
    known = { ...known, ...more }
    if (id) id.value = known.response
    const revision = fieldIn(form, 'revision')
    if (revision && known.revision !== undefined) revision.value = String(known.revision)
  }
  const current = (): Draft => {
    const { revision, ...others } = known
    const base = revision === undefined ? {} : { revision }
    const answers = [...readFields(form), ...rest]
    const drafted = { questionnaire, version: Number(version), voice, answers }
    return { fundament: 'draft', format: 1, ...drafted, ...others, ...base, content: contentIn(form) }
  }
  const put = (answers: DraftedAnswer[]): { typed: Map<string, string[]>; left: DraftedAnswer[] } => {
    const { typed, rest: left } = placeDraft(answers, placesIn(form))
    const keys = new Set(left.map((answer) => answer.key))
    rest = [...rest.filter((answer) => !keys.has(answer.key)), ...left]
    return { typed, left }
  }

  const before = keptAt(shelves, name)
  if (origin === 'typed' && before?.response === known.response) know({ ...before, isWaiting: false })

  return {
    get response() {
      return known.response
    },
    current,
    keep: (more = {}) => {
      know({ ...more, edition: known.edition + 1 })
      return keep(shelves, name, current())
    },
    kept: () => keptAt(shelves, name),
    restore: (draft) => {
      const { response, sent, isWaiting, edition } = draft
      know({ response, sent, isWaiting, edition, revision: draft.revision })
      const { typed, left } = put(draft.answers)
      fillFields(form, typed)
      return left
    },
    open: (draft) => {
      const { typed, left } = put(draft.answers)
      const replaced = replacedBy(typed, readFields(form))
      fillFields(form, typed)
      return [...left, ...replaced]
    },
    wipe: () => wipe(shelves, name, known.response),
    isRemembered: () => isRemembered(shelves, name, known.response),
    remember: () => remember(shelves, name, current()),
    forget: () => forget(shelves, name, known.response),
  }
}

/** A hidden field of the form. */
const fieldIn = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`)

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const originOf = ({ dataset }: HTMLElement): Origin => {
  const { origin } = dataset
  return origin === 'saved' || origin === 'typed' ? origin : 'empty'
}
