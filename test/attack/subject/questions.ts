import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { Subject } from './build-subject.ts'

const words = (text: string) => ({ nb: text, nn: text, en: text })

/** A questionnaire for individuals with these questions. */
export const questionnaireOf = (subject: Subject, questions: object[]): Questionnaire =>
  subject.questionnaireSchema.parse({
    id: 'attacked',
    version: 1,
    title: words('Attacked'),
    minutes: { individual: 1 },
    sections: [{ key: 'all', voices: ['individual'], questions }],
  })

/** A scale of so many levels. */
export const scaleOf = (key: string, levels: number, more: object = {}): object => ({
  type: 'scale',
  key,
  label: words(key),
  levels: Array.from({ length: levels }, (_, level) => words(String(level))),
  ...more,
})

/** A question with one of these options as its answer. */
export const choiceOf = (key: string, options: readonly string[], more: object = {}): object => ({
  type: 'choice',
  key,
  label: words(key),
  options: options.map((option) => ({ key: option, label: words(option) })),
  ...more,
})

/** A question that is answered in words. */
export const textOf = (key: string): object => ({ type: 'short-text', key, label: words(key) })
