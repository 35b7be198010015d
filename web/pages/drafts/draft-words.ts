import type { Site } from '../../site.ts'
import type { Texts } from '../../texts/texts.ts'

type Says = Texts['answerDraft']['says']

/** What the script may say of a draft on this page, as attributes of the element that it reads them from. */
export const draftWords = ({ texts }: Site, names: readonly (keyof Says)[]): Record<`data-${string}`, string> =>
  Object.fromEntries(names.map((name) => [attributeOf(name), texts.answerDraft.says[name]]))

/** What it may say on a form. */
export const wordsOnForm = [
  'restored',
  'remembered',
  'opened',
  'unreadable',
  'elsewhere',
  'taken',
  'here',
  'notKept',
  'notRemembered',
  'sending',
  'offline',
  'unconfirmed',
  'held',
  'stopped',
  'changedSince',
  'differs',
  'now',
  'wait',
  'another',
  'anotherYes',
  'anotherNo',
] as const satisfies (keyof Says)[]

/** `changedSince` is `data-changed-since`, which a script reads as `dataset.changedSince`. */
const attributeOf = (name: string): `data-${string}` =>
  `data-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
