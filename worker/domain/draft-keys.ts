import type { Question } from '../../schemas/question.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'

const longestKey = 40
/** Addresses below a network's questionnaires that are no questionnaire, and the one word that every object knows. */
const notKeys = ['new', 'import', 'constructor']
const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' }

/**
 * A key made from the first of these words that has letters in it: «Hvor godt kjenner vi behovet?» is
 * `hvor-godt-kjenner-vi-behovet`. Never one that is taken: it is numbered then.
 */
export const freshKey = (words: readonly string[], kind: string, taken: Iterable<string>): string => {
  const key = words.map(keyFrom).find((candidate) => candidate !== '') ?? kind
  return unusedKey(key, new Set([...taken, ...notKeys]))
}

const keyFrom = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longestKey)
    .replace(/-+$/, '')

const unusedKey = (key: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(key)) return key
  const base = key.replace(/-\d+$/, '')
  for (let number = 2; ; number += 1) {
    const numbered = `${base.slice(0, longestKey - String(number).length - 1)}-${number}`
    if (!taken.has(numbered)) return numbered
  }
}

type Sections = Pick<Questionnaire, 'sections'>

/** Every question in these, draft or versions, in order. */
export const questionsIn = (...questionnaires: readonly Sections[]): Question[] =>
  questionnaires.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))

/** The question keys that are or have been used: what was answered under one is never mixed with another question. */
export const questionKeysIn = (...questionnaires: readonly Sections[]): string[] =>
  questionsIn(...questionnaires).map(({ key }) => key)

/** The section keys that are or have been used. */
export const sectionKeysIn = (...questionnaires: readonly Sections[]): string[] =>
  questionnaires.flatMap(({ sections }) => sections.map(({ key }) => key))

/** The option keys that are or have been used in one question. */
export const optionKeysIn = (question: string, ...questionnaires: readonly Sections[]): string[] =>
  questionsIn(...questionnaires).flatMap((one) =>
    one.key === question && 'options' in one ? one.options.map(({ key }) => key) : [],
  )
