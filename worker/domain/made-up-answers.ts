import type { Answer, Answers } from '../../schemas/answers.ts'
import { isAskedAfter } from '../../schemas/asked-if.ts'
import type { AskedQuestion } from '../../schemas/question.ts'

/**
 * One made-up person's answers to every question that they would be asked, conditions too. Nobody skips, and nobody
 * does not know. The same person always answers the same; from person to person the answers go through every level and
 * option in turn.
 *
 * @param questions in the order of the form
 * @param person counted from 0
 */
export const madeUpAnswers = (questions: readonly AskedQuestion[], person: number): Answers =>
  questions.reduce<Answers>(
    (answers, question, place) =>
      isAskedAfter(question, answers) ? { ...answers, [question.key]: answerTo(question, person + place) } : answers,
    {},
  )

const answerTo = (question: AskedQuestion, turn: number): Answer => {
  switch (question.type) {
    case 'scale':
      return turn % question.levels.length
    case 'choice':
      return optionAt(question, turn)
    case 'choices':
      return [optionAt(question, turn)]
    case 'short-text':
    case 'long-text':
      return '(oppdiktet)'
    case 'number':
      return question.min
    case 'date':
      return question.min ?? question.max ?? '2000-01-01'
  }
}

const optionAt = ({ options }: Pick<Extract<AskedQuestion, { type: 'choice' }>, 'options'>, turn: number): string =>
  options[turn % options.length]?.key ?? ''
