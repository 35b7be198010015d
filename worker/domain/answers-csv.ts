import { dontKnow } from '../../schemas/answers.ts'
import type { Answer, Answers } from '../../schemas/answers.ts'
import type { Language } from '../../schemas/language.ts'
import type { Network } from '../../schemas/network.ts'
import type { AskedQuestion, Option } from '../../schemas/question.ts'
import { questionsFor } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Round } from '../../schemas/round.ts'
import type { Field } from './csv.ts'

/** The columns of answers.csv, in order. */
export const answersColumns = [
  'network',
  'gathering',
  'gathering_date',
  'round',
  'municipality',
  'questionnaire_version',
  'revision',
  'question',
  'type',
  'answer',
  'label',
] as const

/** One joint answer, with what it answers. */
export interface JointAnswer {
  municipality: string
  revision: number
  answers: Answers
}

/**
 * A municipality's joint answer as rows of answers.csv: one for each answered question, and one for each option where
 * several are chosen. Codes identify; the words of one language stand beside them.
 */
export const answerRows = (
  network: Network,
  round: Round,
  questionnaire: Questionnaire,
  joint: JointAnswer,
  language: Language,
): Field[][] => {
  const gathering = network.gatherings.find(({ number }) => number === round.gathering)
  return questionsFor(questionnaire, 'team').flatMap((question) => {
    const answer = joint.answers[question.key]
    const start = [network.slug, round.gathering, gathering?.date ?? '', round.id, joint.municipality]
    const versioned = [...start, questionnaire.version, joint.revision, question.key, question.type]
    return answer === undefined
      ? []
      : answerFields(question, answer, language).map((fields) => [...versioned, ...fields])
  })
}

/** The answer and, for a code, its words. */
const answerFields = (question: AskedQuestion, answer: Answer, language: Language): [Field, string][] => {
  switch (question.type) {
    case 'scale':
      return [[answer === dontKnow ? dontKnow : Number(answer), question.levels[Number(answer)]?.[language] ?? '']]
    case 'choice':
    case 'choices':
      return [answer].flat().map((key) => [String(key), labelOf(question.options, String(key), language)])
    case 'number':
      return [[Number(answer), '']]
    case 'date':
    case 'short-text':
    case 'long-text':
      return [[String(answer), '']]
  }
}

const labelOf = (options: readonly Option[], key: string, language: Language): string =>
  options.find((option) => option.key === key)?.label[language] ?? ''
