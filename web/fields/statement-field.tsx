import type { FC } from 'hono/jsx'
import type { Statement } from '../../schemas/question.ts'
import type { FieldProps } from './question-field.tsx'
import { QuestionCondition } from './question-parts.tsx'

/** Words that are only read. */
export const StatementField: FC<FieldProps<Statement>> = ({ site, question, condition }) => (
  <>
    <QuestionCondition question={question} condition={condition} />
    <p class="statement">{question.label[site.language]}</p>
  </>
)
