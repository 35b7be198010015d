import type { Texts } from './texts/texts.ts'

/** Everything that a ready text says, in the language that it is written in. */
export interface LetterFacts {
  network: string
  municipality: string
  gathering: GatheringInLetter
  /** The questionnaire's title. */
  form: string
  /** Whether the form asks about all five fundamentals, so that the text can say so. */
  asksFundamentals: boolean
  /** Instants in words. */
  deadline: string | undefined
  opens: string | undefined
  isPlanned: boolean
  /** In figures: the fewest answers that anything of participants' own is shown of. */
  fewest: string
  /** What can be answered: only the kinds that the questionnaire has, and whose link can be shown. */
  own: { link: string; minutes: string; questions: string } | undefined
  joint: { link: string; minutes: string; isIn: boolean } | undefined
}

interface GatheringInLetter {
  number: number
  /** When it is, in words: a day, a month, a year, or words of its own. */
  when: { words: string; precision: 'day' | 'month' | 'year' | 'own' } | undefined
  /** Whether the answers come in before it. */
  isAhead: boolean
}

/** A text that is ready to send. */
export interface Letter {
  subject: string
  /** Lines of text. */
  body: string
}

export const letterKinds = ['invitation', 'forward', 'reminder'] as const

export type LetterKind = (typeof letterKinds)[number]

/** A ready text, where there is one of its kind: with no form for own answers there is nothing to forward. */
export const letterOf = (texts: Texts, kind: LetterKind, facts: LetterFacts): Letter | undefined => {
  if (!facts.own && !facts.joint) return undefined
  if (kind === 'forward' && !facts.own) return undefined
  const { subject, lines } = texts.letters[kind]
  return {
    // A line end in a name would begin another header, and no header has control characters.
    subject: subject(facts).replaceAll(/[\s\p{Cc}]+/gu, ' '),
    body: lines(facts)
      .filter((line) => line !== undefined)
      .join('\n'),
  }
}

/** The address that opens a letter in the reader's own e-mail program, to someone where that is known. */
export const mailtoOf = ({ subject, body }: Letter, to = ''): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encode(subject)}&body=${encode(body)}`

const encode = (text: string): string => encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'))
