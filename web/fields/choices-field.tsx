import type { FC } from 'hono/jsx'
import type { Question } from '../../schemas/question.ts'
import { describedBy, fieldId, fieldName } from './names.ts'
import type { FieldProps } from './question-field.tsx'
import { QuestionCondition, QuestionFault, QuestionHelp, QuestionLabel } from './question-parts.tsx'

/** As many as apply. */
export const ChoicesField: FC<FieldProps<Extract<Question, { type: 'choices' }>>> = ({
  site,
  question,
  values,
  fault,
  recalled,
  condition,
}) => (
  <fieldset
    class="ds-fieldset question"
    data-invalid={fault === undefined ? undefined : ''}
    aria-describedby={describedBy(question, {
      condition: condition !== undefined,
      help: true,
      fault: fault !== undefined,
    })}
  >
    <legend>
      <QuestionLabel site={site} question={question} recalled={recalled} />
    </legend>
    <QuestionCondition question={question} condition={condition} />
    <QuestionHelp site={site} question={question} takes={site.texts.form.severalChoices} />
    <QuestionFault site={site} question={question} fault={fault} />
    {question.options.map((option, index) => {
      const id = index === 0 ? fieldId(question) : `${fieldId(question)}-${option.key}`
      return (
        <div class="choice">
          <input
            class="ds-input"
            type="checkbox"
            id={id}
            name={fieldName(question)}
            value={option.key}
            checked={values.includes(option.key)}
          />
          <label class="ds-label" data-weight="regular" for={id}>
            <span>{option.label[site.language]}</span>
          </label>
        </div>
      )
    })}
  </fieldset>
)
