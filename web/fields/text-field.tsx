import type { FC } from 'hono/jsx'
import type { Question } from '../../schemas/question.ts'
import { numberInWords } from '../numbers.ts'
import type { Site } from '../site.ts'
import { describedBy, fieldId, fieldName } from './names.ts'
import type { FieldProps } from './question-field.tsx'
import { QuestionCondition, QuestionFault, QuestionHelp, QuestionLabel } from './question-parts.tsx'

type TypedQuestion = Extract<Question, { type: 'short-text' | 'long-text' | 'number' | 'date' }>

/** Something to type. Numbers and dates are typed as text too, so that what is wrong comes back as it was typed. */
export const TextField: FC<FieldProps<TypedQuestion>> = ({ site, question, values, fault, recalled, condition }) => {
  const takes = takesOf(site, question)
  const common = {
    class: 'ds-input',
    id: fieldId(question),
    name: fieldName(question),
    'data-reads': question.type === 'number' || question.type === 'date' ? question.type : undefined,
    'aria-invalid': fault === undefined ? undefined : ('true' as const),
    'aria-describedby': describedBy(question, {
      condition: condition !== undefined,
      help: takes !== undefined || question.help !== undefined,
      fault: fault !== undefined,
    }),
  }
  const [value = ''] = values
  return (
    <div class="question field" data-invalid={fault === undefined ? undefined : ''}>
      <label class="ds-label" for={fieldId(question)}>
        <QuestionLabel site={site} question={question} recalled={recalled} />
      </label>
      <QuestionCondition question={question} condition={condition} />
      <QuestionHelp site={site} question={question} takes={takes} />
      <QuestionFault site={site} question={question} fault={fault} />
      {question.type === 'long-text' ? (
        <textarea {...common} rows={4}>
          {`\n${value}`}
        </textarea>
      ) : (
        <input {...common} type="text" value={value} {...keyboardFor(question)} />
      )}
    </div>
  )
}

const takesOf = (site: Site, question: TypedQuestion): string | undefined => {
  const { form } = site.texts
  switch (question.type) {
    case 'short-text':
    case 'long-text':
      return form.atMostCharacters(question.maxCharacters)
    case 'number':
      return form.numberBetween(numberInWords(question.min, site.language), numberInWords(question.max, site.language))
    case 'date':
      return form.dateExample
  }
}

const keyboardFor = (question: TypedQuestion) => {
  if (question.type !== 'number') return { autocomplete: 'off' }
  return { autocomplete: 'off', inputmode: question.decimals > 0 ? 'decimal' : 'numeric' } as const
}
