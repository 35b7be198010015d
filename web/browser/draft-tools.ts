import { answerDraftFile, largestDraftBytes, readAnswerDraft, readAnswerDraftFile } from '../../schemas/answer-draft.ts'
import type { AnswerDraft } from '../../schemas/answer-draft.ts'
import type { DraftOnPage } from './draft-on-page.ts'
import type { Say } from './draft-words.ts'

interface Tools {
  draft: DraftOnPage
  say: Say
  canRemember: boolean
  /** Puts a draft from a file into the form; nothing, where the file was none. */
  open: (draft: AnswerDraft | undefined) => void
  wipe: () => void
}

/** Below the form: remembering on the device, the file out and in, and wiping. */
export const offerTools = ({ draft, say, canRemember, open, wipe }: Tools): void => {
  for (const part of document.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false
  for (const part of document.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true
  const box = document.querySelector<HTMLInputElement>('#draft-remember')
  if (box) offerToRemember(box, { draft, say, canRemember })
  const save = document.querySelector<HTMLButtonElement>('[data-save-draft]')
  save?.addEventListener('click', (event) => {
    event.preventDefault()
    download(save.dataset['saveDraft'] ?? '', draft.current())
  })
  const file = document.querySelector<HTMLInputElement>('#draft-file')
  file?.addEventListener('change', () => void readFile(file).then(open, () => open(undefined)))
  document.querySelector('[data-wipe-draft]')?.addEventListener('click', wipe)
}

const offerToRemember = (
  box: HTMLInputElement,
  { draft, say, canRemember }: Pick<Tools, 'draft' | 'say' | 'canRemember'>,
): void => {
  box.disabled = !canRemember
  box.checked = draft.isRemembered()
  const details = box.closest('details')
  if (details && box.checked) details.open = true
  box.addEventListener('change', () => {
    if (!box.checked) draft.forget()
    else if (!draft.remember()) {
      box.checked = false
      say('notRemembered')
    }
  })
}

/** So long may a browser take before it reads what it is to save: some ask the person first. */
const downloadMilliseconds = 60_000

/** Without what the browser alone is to know: the file has no id in it. */
const download = (name: string, draft: AnswerDraft): void => {
  const drafted = readAnswerDraft(draft)
  if (!drafted) return
  const address = URL.createObjectURL(new Blob([answerDraftFile(drafted)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), downloadMilliseconds)
}

const readFile = async (input: HTMLInputElement): Promise<AnswerDraft | undefined> => {
  const [file] = input.files ?? []
  const text = file && file.size <= largestDraftBytes ? await file.text() : ''
  input.value = ''
  return readAnswerDraftFile(text)
}
