import type { FC } from 'hono/jsx'
import { dontKnow } from '../../schemas/answers.ts'
import type { Question } from '../../schemas/question.ts'
import type { Site } from '../site.ts'
import { describedBy, fieldId, fieldName } from './names.ts'
import type { FieldProps } from './question-field.tsx'
import { QuestionCondition, QuestionFault, QuestionHelp, QuestionLabel } from './question-parts.tsx'

type RadioQuestion = Extract<Question, { type: 'scale' | 'choice' }>

interface Radio {
  value: string
  words: string
  level?: number
}

/** One of several: the levels of a scale, or the options of a choice. Nothing is chosen beforehand. */
export const RadiosField: FC<FieldProps<RadioQuestion>> = ({ site, question, values, fault, recalled, condition }) => (
  <fieldset
    class="ds-fieldset question"
    data-invalid={fault === undefined ? undefined : ''}
    aria-describedby={describedBy(question, {
      condition: condition !== undefined,
      help: question.help !== undefined,
      fault: fault !== undefined,
    })}
  >
    <legend>
      <QuestionLabel site={site} question={question} recalled={recalled} />
    </legend>
    <QuestionCondition question={question} condition={condition} />
    <QuestionHelp site={site} question={question} />
    <QuestionFault site={site} question={question} fault={fault} />
    {radiosOf(site, question).map((radio, index) => (
      <div class="choice">
        <input
          class="ds-input"
          type="radio"
          id={index === 0 ? fieldId(question) : `${fieldId(question)}-${radio.value}`}
          name={fieldName(question)}
          value={radio.value}
          checked={values.includes(radio.value)}
        />
        <label
          class="ds-label"
          data-weight="regular"
          for={index === 0 ? fieldId(question) : `${fieldId(question)}-${radio.value}`}
        >
          {radio.level !== undefined && <span class="level">{radio.level}</span>}
          <span>{radio.words}</span>
        </label>
      </div>
    ))}
  </fieldset>
)

const radiosOf = (site: Site, question: RadioQuestion): Radio[] => {
  if (question.type === 'choice')
    return question.options.map((option) => ({ value: option.key, words: option.label[site.language] }))
  const levels = question.levels.map((level, index) => ({
    value: String(index),
    words: level[site.language],
    level: index,
  }))
  return question.dontKnow ? [...levels, { value: dontKnow, words: site.texts.form.dontKnow }] : levels
}
