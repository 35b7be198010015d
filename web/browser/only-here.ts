import type { DraftOnPage } from './draft-on-page.ts'
import { announce, hold } from './draft-tabs.ts'
import type { Say } from './draft-words.ts'

interface Page {
  key: string
  form: HTMLFormElement
  draft: DraftOnPage
  say: Say
  /** Leads to what is said. */
  show: () => void
  /** Sends nothing more from this tab by itself. */
  stop: () => void
}

/** Sees to it that a draft is gone on with in one tab at a time. */
export interface OnlyHere {
  /** Whether the draft is this tab's, now that it is asked for. */
  own: () => Promise<boolean>
  /** Locks the form, says why, and offers to go on here. */
  lockOut: (words: string) => void
  /** Goes on here with the newest there is, and locks the tab that had it. */
  takeOver: () => void
}

export const onlyHere = ({ key, form, draft, say, show, stop }: Page): OnlyHere => {
  const own = async (take: boolean): Promise<boolean> => {
    const isOwn = await hold(`draft ${key} ${draft.response}`, lost, take)
    if (isOwn) announce(key, draft.response)
    return isOwn
  }
  const lost = (): void => {
    stop()
    lockOut('taken')
  }
  const lockOut = (words: string): void => {
    form.inert = true
    say(words, ['here', takeOver])
    show()
  }
  const takeOver = (): void => void own(true).then(goOn)
  const goOn = (): void => {
    form.inert = false
    const kept = draft.kept()
    if (kept && kept.response === draft.response && kept.edition > draft.current().edition) draft.restore(kept)
    draft.keep({ isWaiting: false })
    say()
  }
  return { own: () => own(false), lockOut, takeOver }
}
