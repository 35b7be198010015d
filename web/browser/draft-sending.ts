import { sha256 } from './draft-content.ts'
import type { DraftOnPage } from './draft-on-page.ts'
import type { Say } from './draft-words.ts'
import { leaveForReceipt } from './leave-for-receipt.ts'
import { onWaking } from './on-waking.ts'
import { bodyOf, post } from './post.ts'
import type { Reply } from './reply.ts'
import { retryDelay } from './retry-delay.ts'
import { sendPlainly } from './send-plainly.ts'

/** A server that holds an answer is asked again no sooner than this. */
const heldSeconds = 20
const mostHashes = 20

interface Page {
  form: HTMLFormElement
  button: HTMLButtonElement
  /** What the button says meanwhile. */
  busy: string
  draft: DraftOnPage
  say: Say
  /** Whether to ask first: another tab has an answer from the same link. */
  mustAsk: () => Promise<boolean>
}

/** Sends a form by script, and again until there is a receipt, or a choice to make. */
export interface Sending {
  send(): void
  /** Someone typed: what they typed is not sent by itself. */
  changed(): void
  /** Nothing more is sent by itself: another tab has taken over. */
  stop(): void
}

type Phase = 'idle' | 'sending' | 'waiting' | 'held' | 'leaving'

export const sending = ({ form, button, busy, draft, say, mustAsk }: Page): Sending => {
  const label = button.textContent
  let phase: Phase = 'idle'
  let attempt = 0
  let timer = 0
  let earliest = 0
  let sentContent = ''
  let held: number | undefined
  let isElsewhere = false
  /** Whether the network came back while something was under way, which may have left before it did. */
  let isWoken = false

  const enter = (next: Phase): void => {
    clearTimeout(timer)
    phase = next
    button.textContent = next === 'sending' ? busy : label
    button.setAttribute('aria-disabled', String(next === 'sending'))
  }

  const send = (isConfirmed: boolean): void => {
    if (phase === 'sending' || phase === 'leaving') return
    enter('sending')
    isWoken = false
    // Whatever goes wrong in a script, the form can still be sent without it.
    attemptTo(isConfirmed).catch(leaveForPage)
  }

  const attemptTo = async (isConfirmed: boolean): Promise<void> => {
    say('sending')
    if (!isConfirmed && (await mustAsk())) return ask()
    const { content, revision, sent } = draft.current()
    const body = bodyOf(form, revision)
    const hash = await sha256(content)
    draft.keep({ sent: [...sent, hash].slice(-mostHashes), isWaiting: true })
    sentContent = content
    take(await post(form.action, body), hash)
  }

  const ask = (): void => {
    enter('idle')
    say('another', ['anotherYes', () => send(true)], ['anotherNo', () => say()])
  }

  const take = (reply: Reply, hash: string): void => {
    switch (reply.kind) {
      case 'accepted':
        return accept(reply, hash)
      case 'held':
        held = reply.revision
        return wait('held', Math.max(heldSeconds, reply.afterSeconds))
      case 'conflict':
        return isOwn(reply) ? goOnFrom(reply.revision) : leaveForPage()
      case 'away':
        return wait('waiting', reply.afterSeconds)
      case 'page':
        return leaveForPage()
    }
  }

  const accept = (reply: Extract<Reply, { kind: 'accepted' }>, hash: string): void => {
    const isSame = reply.hash === hash
    if (isSame && !isChanged()) {
      enter('leaving')
      draft.wipe()
      return leaveForReceipt(reply.receipt)
    }
    enter('idle')
    draft.keep({ revision: reply.revision, sent: [], isWaiting: false })
    say(isSame ? 'changedSince' : 'differs')
  }

  /** What is saved is what this draft sent before, of which the answer was lost on the way. */
  const isOwn = ({ revision, hash }: Extract<Reply, { kind: 'conflict' }>): boolean =>
    draft.current().sent.includes(hash) && draft.current().revision !== revision

  const goOnFrom = (revision: number): void => {
    draft.keep({ revision })
    enter('idle')
    send(true)
  }

  const wait = (next: 'waiting' | 'held', afterSeconds: number): void => {
    if (isElsewhere) return enter('idle')
    if (isChanged()) return stop()
    enter(next)
    const delay = retryDelay(attempt, Math.random(), afterSeconds)
    attempt += 1
    earliest = Date.now() + afterSeconds * 1000
    timer = window.setTimeout(again, delay)
    const words = next === 'held' ? 'held' : navigator.onLine ? 'unconfirmed' : 'offline'
    say(words, ['now', () => send(true)], ['wait', stop])
    if (isWoken) again()
  }

  /** By itself, when the time has come or the network is back. */
  const again = (): void => {
    isWoken = phase === 'sending'
    if ((phase === 'waiting' || phase === 'held') && Date.now() >= earliest) send(true)
  }

  const stop = (): void => {
    if (phase === 'leaving') return
    // What is sent after something that is held is on top of it, so that whichever arrives first, the newer stands.
    const base = phase === 'held' && held !== undefined ? { revision: held } : {}
    enter('idle')
    draft.keep({ isWaiting: false, ...base })
    say('stopped')
  }

  const isChanged = (): boolean => draft.current().content !== sentContent

  const leaveForPage = (): void => {
    enter('leaving')
    draft.keep({ isWaiting: false })
    sendPlainly(form, draft.current().revision)
  }

  onWaking(again)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && phase === 'leaving') enter('idle')
  })
  addEventListener('beforeunload', (event) => {
    const isUnsent = phase === 'waiting' || phase === 'sending'
    if (isUnsent && !draft.isRemembered()) event.preventDefault()
  })

  return {
    send: () => {
      isElsewhere = false
      send(false)
    },
    changed: () => {
      if ((phase === 'waiting' || phase === 'held') && isChanged()) stop()
    },
    stop: () => {
      isElsewhere = true
      if (phase === 'waiting' || phase === 'held') enter('idle')
    },
  }
}
