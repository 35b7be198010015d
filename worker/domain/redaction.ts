import type { Answers } from '../../schemas/answers.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import { questionsFor } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Voice } from '../../schemas/voice.ts'

/** Stands where something has been taken out of a text. */
export const redactionMark = '[…]'

/**
 * A text without these words: each place where they stand has the mark instead, however they are broken into lines.
 * Without any words, the whole text is taken out. Nothing where the words are not in it.
 */
export const redact = (text: string, words: string | undefined): string | undefined => {
  if (words === undefined) return redactionMark
  const pattern = new RegExp(
    words
      .normalize('NFC')
      .trim()
      .split(/\s+/)
      .map(escaped)
      .join(String.raw`\s+`),
    'gu',
  )
  const plain = text.normalize('NFC')
  const redacted = plain.replaceAll(pattern, redactionMark)
  return redacted === plain ? undefined : redacted
}

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

/** A text that someone wrote, and the question that it answers. */
export interface WrittenAnswer {
  question: AskedQuestion
  text: string
}

/** What is written in words in an answer, in the order of the questionnaire. */
export const writtenIn = (
  questionnaire: Pick<Questionnaire, 'sections'>,
  voice: Voice,
  answers: Answers,
): WrittenAnswer[] =>
  textQuestionsOf(questionnaire, voice).flatMap((question) => {
    const text = answers[question.key]
    return typeof text === 'string' ? [{ question, text }] : []
  })

/** The questions that are answered in words. */
export const textQuestionsOf = (questionnaire: Pick<Questionnaire, 'sections'>, voice: Voice): AskedQuestion[] =>
  questionsFor(questionnaire, voice).filter(({ type }) => type === 'short-text' || type === 'long-text')
