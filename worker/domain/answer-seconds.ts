import type { Language, Localized } from '../../schemas/language.ts'
import type { Question } from '../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import type { Voice } from '../../schemas/voice.ts'

const wordsReadPerMinute = 200
const wordsTypedPerMinute = 36
/** What the form says around the questions: who asks, and who will see what. */
const wordsAround = 100
const wordsOfDontKnow = 2
const scaleSeconds = 4
const choiceSeconds = 2.5
const tickSeconds = 1.5
/** How many of several options people tick, as a guess. */
const ticks = 2
const fieldSeconds = 2
const shortTextWords = 8
const longTextWords = 20

/**
 * How long it takes to answer, in seconds, as an estimate: every word read once, and each answer given. Texts count only
 * where they must be filled in, help only where it is read, which is not here; and thinking and talking are not in it.
 * Source: reading 200 words a minute, and the seconds of each kind of answer, as measured for «Five fundamentals».
 */
export const answerSeconds = (
  { sections, howToAnswer }: Pick<QuestionnaireDraft, 'sections' | 'howToAnswer'>,
  voice: Voice,
  language: Language,
): number => {
  const asked = sections.filter(({ voices }) => voices.includes(voice))
  const texts = [
    howToAnswer[voice],
    ...asked.flatMap(({ title, questions }) => [title, ...questions.flatMap(textsRead)]),
  ]
  const questions = asked.flatMap((section) => section.questions)
  const words =
    wordsAround +
    sumOf(texts, (text) => wordsIn(text?.[language] ?? '')) +
    sumOf(questions, (question) => (question.type === 'scale' && question.dontKnow ? wordsOfDontKnow : 0))
  return (words / wordsReadPerMinute) * 60 + sumOf(questions, secondsOf)
}

/** How many words a text has. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const textsRead = (question: Question): Localized[] => {
  if (question.type === 'scale') return [question.label, ...question.levels]
  if ('options' in question) return [question.label, ...question.options.map(({ label }) => label)]
  return [question.label]
}

const secondsOf = (question: Question): number => {
  switch (question.type) {
    case 'scale':
      return scaleSeconds
    case 'choice':
      return choiceSeconds
    case 'choices':
      return ticks * tickSeconds
    case 'short-text':
      return question.required ? fieldSeconds + typing(shortTextWords) : 0
    case 'long-text':
      return question.required ? fieldSeconds + typing(longTextWords) : 0
    case 'number':
    case 'date':
      return question.required ? fieldSeconds + typing(1) : 0
    case 'statement':
      return 0
  }
}

const typing = (words: number): number => (words / wordsTypedPerMinute) * 60

const sumOf = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0)
