import type { DraftPlace } from './draft-text.ts'
import type { Fundamental } from './fundamental.ts'
import type { Language } from './language.ts'
import type { Voice } from './voice.ts'

/** What keeps a draft from being made ready. */
export type WrongCode =
  | 'no-questions'
  | 'empty-section'
  | 'missing-words'
  | 'no-anchors'
  | 'fundamental-levels'
  | 'too-few-options'
  | 'too-many-choices'
  | 'fundamental-twice'
  | 'condition-removed'
  | 'condition-later'
  | 'condition-statement'
  | 'condition-voice'
  | 'condition-answer'
  | 'recalls-individual'
  | 'recalls-removed'
  | 'minutes-missing'
  | 'form-too-long'
  | 'same-key'
  | 'other'

/** What it can be made ready with, but hardly should. */
export type UnwiseCode =
  | 'takes-long'
  | 'long-level'
  | 'level-dont-know'
  | 'no-dont-know'
  | 'many-texts'
  | 'required-text'
  | 'some-fundamentals'
  | 'anonymous'
  | 'same-options'
  | 'text-without-who'

/** What its words need: each finding sets those that it speaks of. */
export interface FindingParams {
  languages?: Language[]
  count?: number
  most?: number
  seconds?: number
  level?: number
  fundamental?: Fundamental
  voice?: Voice
  /** The key of another question. */
  question?: string
  /** A text of the questionnaire, or what the schema says of it. */
  text?: string
}

/** Something that is wrong or unwise in a draft, and where. Its words are in web/texts. */
export interface Finding {
  severity: 'wrong' | 'unwise'
  code: WrongCode | UnwiseCode
  place: DraftPlace
  /** The field to go to, as the form names it. */
  field?: string
  params: FindingParams
}
