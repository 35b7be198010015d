import { questionnaireSchema, scalesInResults } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Answers } from '../../schemas/answers.ts'
import type { Edition } from '../../worker/domain/earlier-editions.ts'
import { release } from '../../worker/domain/release.ts'
import { tally } from '../../worker/domain/tally.ts'
import { buildRound, unshuffled } from './builders.ts'

/** One person's answer as it was when an edition was made. The same id and revision: the same answer. */
export interface Kept {
  id: string
  revision: number
  municipality: string
  answers: Answers
}

/** What was there when an edition was made. */
export interface Moment {
  answers: readonly Kept[]
  held?: readonly string[]
}

interface Setting {
  questionnaire: Questionnaire
  threshold?: number
  expected?: Record<string, number>
}

/** The editions that are made of a round, one after the other. */
export const buildEditions = (
  { questionnaire, threshold = 5, expected = {} }: Setting,
  moments: readonly Moment[],
): Edition[] => {
  const round = buildRound(1, { threshold, expected, scales: scalesInResults(questionnaire) })
  const editions: Edition[] = []
  for (const { answers, held = [] } of moments) {
    const before = moments.slice(0, editions.length).map((moment) => new Set(countedAt(moment).map(nameOf)))
    const counted = countedAt({ answers, held }).map((kept) => ({
      ...kept,
      since: before.flatMap((names, index) => (names.has(nameOf(kept)) ? [index + 1] : [])),
    }))
    editions.push(release(round, tally(questionnaire, counted), unshuffled, new Set(held), [...editions]))
  }
  return editions
}

export const countedAt = ({ answers, held = [] }: Moment): Kept[] =>
  answers.filter(({ municipality }) => !held.includes(municipality))

/** What tells one person's answer from every other: changed, it is another. */
export const nameOf = ({ id, revision }: Pick<Kept, 'id' | 'revision'>): string => `${id} ${revision}`

const words = (text: string) => ({ nb: text, nn: text, en: text })
const levels = Array.from({ length: 6 }, (_, level) => words(String(level)))
const options = ['yes', 'no'].map((key) => ({ key, label: words(key) }))

/** A scale, one that hangs on it, a choice, a scale and a text that hang on that, and a text. */
export const laterQuestions: Questionnaire = questionnaireSchema.parse({
  id: 'later',
  version: 1,
  title: words('Senere'),
  minutes: { individual: 1 },
  sections: [
    {
      key: 'all',
      voices: ['individual'],
      questions: [
        { type: 'scale', key: 'trust', label: words('Tillit'), levels, dontKnow: true },
        {
          type: 'scale',
          key: 'distrust',
          label: words('Hvor lite?'),
          levels,
          askedIf: { question: 'trust', answers: ['0', '1', '2'] },
        },
        { type: 'choice', key: 'heard', label: words('Hørt?'), options },
        {
          type: 'scale',
          key: 'unheard',
          label: words('Hvor ille?'),
          levels,
          askedIf: { question: 'heard', answers: ['no'] },
        },
        {
          type: 'short-text',
          key: 'why',
          label: words('Hvorfor?'),
          askedIf: { question: 'heard', answers: ['no'] },
        },
        { type: 'short-text', key: 'more', label: words('Mer?') },
      ],
    },
  ],
})
