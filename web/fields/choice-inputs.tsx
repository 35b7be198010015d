import type { FC } from 'hono/jsx'
import { attributesOf, FieldFrame, FieldHelp, FieldLabel } from './field-frame.tsx'
import type { TypedFieldProps } from './field-frame.tsx'
import { valueOf } from './form-state.ts'

export interface NamedChoice {
  value: string
  label: string
  /** What it means, under its name. */
  help?: string
}

type ChoiceProps = TypedFieldProps & { choices: readonly NamedChoice[] }

/** One of several, or, with `several`, as many as apply. */
export const ChoiceInput: FC<ChoiceProps & { several?: boolean }> = (props) => {
  const { state, name, choices, several = false } = props
  const { 'aria-invalid': isWrong, 'aria-describedby': describedBy } = attributesOf(props)
  return (
    <fieldset class="ds-fieldset question" data-invalid={isWrong && ''} aria-describedby={describedBy}>
      <legend>
        <FieldLabel {...props} />
      </legend>
      <FieldHelp {...props} />
      {choices.map((choice, index) => (
        <Choice
          choice={choice}
          type={several ? 'checkbox' : 'radio'}
          id={index === 0 ? name : `${name}-${choice.value}`}
          name={name}
          isChosen={state.values.get(name)?.includes(choice.value) ?? false}
        />
      ))}
    </fieldset>
  )
}

interface OneChoiceProps {
  choice: NamedChoice
  type: 'checkbox' | 'radio'
  id: string
  name: string
  isChosen: boolean
}

const Choice: FC<OneChoiceProps> = ({ choice, type, id, name, isChosen }) => (
  <div class="choice">
    <input class="ds-input" type={type} id={id} name={name} value={choice.value} checked={isChosen} />
    <label class="ds-label" data-weight="regular" for={id}>
      <span>
        {choice.label}
        {choice.help !== undefined && <span class="choice-help">{choice.help}</span>}
      </span>
    </label>
  </div>
)

/** One of many, in a list that opens. */
export const SelectInput: FC<ChoiceProps> = (props) => {
  const { state, name, choices } = props
  return (
    <FieldFrame {...props}>
      <select class="ds-input" id={name} name={name} {...attributesOf(props)}>
        {choices.map(({ value, label }) => (
          <option value={value} selected={valueOf(state, name) === value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A yes. */
export const Tick: FC<TypedFieldProps & { value?: string }> = (props) => {
  const { state, name, label, value = 'yes' } = props
  const attributes = attributesOf(props)
  return (
    <div class="question" data-invalid={attributes['aria-invalid'] && ''}>
      <FieldHelp {...props} />
      <div class="choice">
        <input
          class="ds-input"
          type="checkbox"
          id={name}
          name={name}
          value={value}
          checked={state.values.get(name)?.includes(value) ?? false}
          {...attributes}
        />
        <label class="ds-label" data-weight="regular" for={name}>
          {label}
        </label>
      </div>
    </div>
  )
}
