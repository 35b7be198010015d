import type { FC } from 'hono/jsx'
import type { AnswerFault } from '../../schemas/answers.ts'
import type { Question } from '../../schemas/question.ts'
import type { Site } from '../site.ts'
import { ChoicesField } from './choices-field.tsx'
import { RadiosField } from './radios-field.tsx'
import { StatementField } from './statement-field.tsx'
import { TextField } from './text-field.tsx'

export interface FieldProps<Q extends Question = Question> {
  site: Site
  question: Q
  /** What was typed, as the form sent it. */
  values: readonly string[]
  fault?: AnswerFault | undefined
  /** What the joint answer before this one says, where the question recalls it. */
  recalled?: string | undefined
  /** When to answer, in words, where that hangs on an earlier answer. */
  condition?: string | undefined
}

/** The fields of one question. */
export const QuestionField: FC<FieldProps> = ({ question, ...rest }) => {
  switch (question.type) {
    case 'scale':
    case 'choice':
      return <RadiosField question={question} {...rest} />
    case 'choices':
      return <ChoicesField question={question} {...rest} />
    case 'short-text':
    case 'long-text':
    case 'number':
    case 'date':
      return <TextField question={question} {...rest} />
    case 'statement':
      return <StatementField question={question} {...rest} />
  }
}
