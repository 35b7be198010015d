import type { Answers } from '../../schemas/answers.ts'
import { isAskedAfter } from '../../schemas/asked-if.ts'
import { questionsFor } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'

/**
 * What goes along when a joint answer is moved to the municipality that it is from. Not the answers to questions that
 * recall what was said last time, for that was said by the other municipality; nor those that were asked because of them.
 */
export const movedAnswers = (questionnaire: Pick<Questionnaire, 'sections'>, answers: Answers): Answers => {
  const moved: Answers = {}
  for (const question of questionsFor(questionnaire, 'team')) {
    const answer = answers[question.key]
    if (answer !== undefined && question.recalls === undefined && isAskedAfter(question, moved))
      moved[question.key] = answer
  }
  return moved
}
