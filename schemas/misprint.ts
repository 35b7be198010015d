/** The rules of a questionnaire that its shape alone cannot say, by the codes of their words. */
export const misprintRules = [
  'key-twice',
  'key-constructor',
  'option-twice',
  'fundamental-levels',
  'fundamental-twice',
  'too-many-choices',
  'max-under-min',
  'recalls-individual',
  'recalls-no-text',
  'condition-not-earlier',
  'condition-voice',
  'condition-answer',
  'minutes-missing',
  'form-too-long',
] as const

export type MisprintRule = (typeof misprintRules)[number]

/** What can be wrong with the shape of a file. */
type MisprintShape =
  | 'not-json'
  | 'missing'
  | 'wrong-type'
  | 'unknown-value'
  | 'unknown-property'
  | 'too-few'
  | 'too-many'
  | 'too-low'
  | 'too-high'
  | 'empty-text'
  | 'not-a-key'
  | 'not-a-date'
  | 'reserved-id'

export type MisprintCode = MisprintRule | MisprintShape | 'other'

/** What is wrong in a questionnaire file, and where: `sections[2].questions[0].label.nn`, or line 3, character 7. */
export interface Misprint {
  place: string
  /** In English, for whoever reads the code. Pages have their own words for each code. */
  problem: string
  code: MisprintCode
  /** What it is about: a key, a voice, what could have stood there, or how many. */
  about: string
}
