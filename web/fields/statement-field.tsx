import type { FC } from 'hono/jsx'
import type { Statement } from '../../schemas/question.ts'
import type { FieldProps } from './question-field.tsx'

/** Words that are only read. */
export const StatementField: FC<FieldProps<Statement>> = ({ site, question }) => (
  <p class="statement">{question.label[site.language]}</p>
)
