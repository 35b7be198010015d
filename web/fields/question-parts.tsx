import type { FC } from 'hono/jsx'
import type { AnswerFault } from '../../schemas/answers.ts'
import type { AskedQuestion, Question } from '../../schemas/question.ts'
import type { Site } from '../site.ts'
import { faultWords } from './fault-words.ts'
import { conditionId, faultId, helpId } from './names.ts'

interface PartProps {
  site: Site
  question: AskedQuestion
}

/** The question itself, and in words whether it must be answered. */
export const QuestionLabel: FC<PartProps & { recalled?: string | undefined }> = ({ site, question, recalled }) => (
  <>
    <span class="question-label">
      {question.label[site.language]}
      {recalled !== undefined && `: ${site.texts.conditions.quoted(recalled)}`}
    </span>{' '}
    {question.required ? (
      <span class="required">{site.texts.form.required}</span>
    ) : (
      <span class="optional">{site.texts.form.optional}</span>
    )}
  </>
)

interface ConditionProps {
  question: Question
  condition: string | undefined
}

/** When to answer, for those without script: with it, the question is there only when it is asked. */
export const QuestionCondition: FC<ConditionProps> = ({ question, condition }) =>
  condition === undefined ? (
    <></>
  ) : (
    <p class="help condition" id={conditionId(question)}>
      {condition}
    </p>
  )

/** Help for a question: what the questionnaire says, and what the field takes. */
export const QuestionHelp: FC<PartProps & { takes?: string | undefined }> = ({ site, question, takes }) => {
  const help = [question.help?.[site.language], takes].filter((words) => words !== undefined)
  return help.length > 0 ? (
    <p class="help" id={helpId(question)}>
      {help.join(' ')}
    </p>
  ) : (
    <></>
  )
}

/** What is wrong, beside the field. */
export const QuestionFault: FC<PartProps & { fault: AnswerFault | undefined }> = ({ site, question, fault }) =>
  fault === undefined ? (
    <></>
  ) : (
    <p class="ds-validation-message" id={faultId(question)}>
      {faultWords(site, question, fault)}
    </p>
  )
