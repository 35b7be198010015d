import type { AnswerDraft } from '../../schemas/answer-draft.ts'
import { isQuestion } from './draft-fields.ts'
import { draftOnPage } from './draft-on-page.ts'
import { showRest } from './draft-rest.ts'
import { sending } from './draft-sending.ts'
import { teamResponse } from './draft-store.ts'
import { isAnotherAt } from './draft-tabs.ts'
import { offerTools } from './draft-tools.ts'
import { speaker } from './draft-words.ts'
import { hasBeenLeft } from './leave-for-receipt.ts'
import { onlyHere } from './only-here.ts'
import { ownShelves } from './own-shelves.ts'

/** Keeps what is typed in a form from the first keystroke until there is a receipt, and sends it by script. */
export const keepDraft = (root: HTMLElement, form: HTMLFormElement): void => {
  addEventListener('pageshow', ({ persisted }) => persisted && hasBeenLeft())
  if (hasBeenLeft()) return
  const button = form.querySelector<HTMLButtonElement>('.before-sending button')
  const top = root.querySelector('p')
  const below = document.getElementById('draft-sending')
  if (!button || !top || !below) return
  top.tabIndex = -1

  const { key = '', origin, sending: busy = '' } = root.dataset
  const shelves = ownShelves()
  const draft = draftOnPage(root, form, shelves)
  const say = speaker(root.dataset, top, top)
  const show = (): void => top.focus()
  let isBegun = false

  const isNew = (): boolean => draft.response !== teamResponse && !draft.current().revision
  const sender = sending({
    form,
    button,
    busy,
    draft,
    say: speaker(root.dataset, below, button),
    mustAsk: async () => isNew() && (await isAnotherAt(key, draft.response)),
  })

  const { own, lockOut, takeOver } = onlyHere({ key, form, draft, say, show, stop: () => sender.stop() })

  const begin = async (): Promise<void> => {
    isBegun = true
    if (!(await own())) say('elsewhere', ['here', takeOver])
  }
  const typed = (): void => {
    if (!isBegun) void begin()
    if (!draft.keep()) say('notKept')
    sender.changed()
  }
  const restore = async (): Promise<void> => {
    const kept = draft.kept()
    if (!kept) return
    isBegun = true
    showRest(root, draft.restore(kept))
    say(draft.isRemembered() ? 'remembered' : 'restored')
    if (!(await own())) lockOut('elsewhere')
    else if (kept.isWaiting) sender.send()
  }
  const open = (opened: AnswerDraft | undefined): void => {
    if (opened) {
      showRest(root, draft.open(opened))
      typed()
    }
    say(opened ? 'opened' : 'unreadable')
    show()
  }
  const wipe = (): void => {
    draft.wipe()
    location.replace(origin === 'typed' ? form.action : location.pathname + location.search)
  }

  for (const name of ['input', 'change'])
    document.addEventListener(name, ({ target }) => {
      if (isQuestion(target)) typed()
    })
  form.addEventListener('submit', (event) => {
    const { submitter } = event
    if (submitter?.hasAttribute('name') || submitter?.hasAttribute('formaction')) return
    event.preventDefault()
    sender.send()
  })
  if (origin === 'typed') typed()
  else void restore()
  offerTools({ draft, say, canRemember: shelves.device !== undefined, open, wipe })
  if (!shelves.tab) say('notKept')
}
