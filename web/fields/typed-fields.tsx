import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import { faultOf, valueOf } from './form-state.ts'
import type { FormState } from './form-state.ts'

export interface TypedFieldProps {
  site: Site
  state: FormState
  name: string
  label: string
  help?: string | undefined
  /** Where most fields must be filled in, only the others say so; so each says in words which it is. */
  required?: boolean
}

const faultIdOf = (name: string): string => `${name}-fault`
const helpIdOf = (name: string): string => `${name}-help`

const describedBy = ({ name, help }: TypedFieldProps, fault: string | undefined): string | undefined =>
  [help !== undefined && helpIdOf(name), fault !== undefined && faultIdOf(name)].filter(Boolean).join(' ') || undefined

/** The label, in words whether it must be filled in, and the help and fault that go with it. */
const FieldLabel: FC<TypedFieldProps> = ({ site, label, required = false }) => (
  <>
    <span class="question-label">{label}</span>{' '}
    <span class={required ? 'required' : 'optional'}>
      {required ? site.texts.form.required : site.texts.form.optional}
    </span>
  </>
)

const FieldHelp: FC<TypedFieldProps & { fault: string | undefined; details?: readonly string[] | undefined }> = ({
  name,
  help,
  fault,
  details,
}) => (
  <>
    {help !== undefined && (
      <p class="help" id={helpIdOf(name)}>
        {help}
      </p>
    )}
    {fault !== undefined && (
      <p class="ds-validation-message" id={faultIdOf(name)}>
        {(details ?? [fault]).map((words, index) => (
          <>
            {index > 0 && <br />}
            {words}
          </>
        ))}
      </p>
    )}
  </>
)

type InputProps = TypedFieldProps & {
  type?: 'text' | 'email' | 'date' | 'datetime-local' | 'search' | 'file'
  /** The kinds of files that may be chosen. */
  accept?: string
  inputmode?: 'numeric'
  autocomplete?: string
  list?: string
  maxlength?: number
  lang?: string
}

/** One line to type. */
export const TextInput: FC<InputProps> = (props) => {
  const { site, state, name, label, type = 'text', autocomplete = 'off' } = props
  const fault = faultOf(site, state, name, label)
  return (
    <div class="question field" data-invalid={fault === undefined ? undefined : ''}>
      <label class="ds-label" for={name}>
        <FieldLabel {...props} />
      </label>
      <FieldHelp {...props} fault={fault} />
      <input
        class="ds-input"
        id={name}
        name={name}
        type={type}
        value={type === 'file' ? undefined : valueOf(state, name)}
        accept={props.accept}
        autocomplete={autocomplete}
        inputmode={props.inputmode}
        list={props.list}
        maxlength={props.maxlength}
        lang={props.lang}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={describedBy(props, fault)}
      />
    </div>
  )
}

/** Several lines to type. `details` are its faults in words, where they are more than one can say. */
export const TextBox: FC<
  TypedFieldProps & { rows?: number; lang?: string; details?: readonly string[] | undefined }
> = (props) => {
  const { site, state, name, label, rows = 4, lang } = props
  const fault = faultOf(site, state, name, label)
  return (
    <div class="question field" data-invalid={fault === undefined ? undefined : ''}>
      <label class="ds-label" for={name}>
        <FieldLabel {...props} />
      </label>
      <FieldHelp {...props} fault={fault} details={props.details} />
      <textarea
        class="ds-input"
        id={name}
        name={name}
        rows={rows}
        lang={lang}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={describedBy(props, fault)}
      >
        {`\n${valueOf(state, name)}`}
      </textarea>
    </div>
  )
}

export interface NamedChoice {
  value: string
  label: string
  /** What it means, under its name. */
  help?: string
}

type ChoiceProps = TypedFieldProps & { choices: readonly NamedChoice[] }

/** One of several, or, with `several`, as many as apply. */
export const ChoiceInput: FC<ChoiceProps & { several?: boolean }> = (props) => {
  const { site, state, name, label, choices, several = false } = props
  const fault = faultOf(site, state, name, label)
  const chosen = state.values.get(name) ?? []
  return (
    <fieldset
      class="ds-fieldset question"
      data-invalid={fault === undefined ? undefined : ''}
      aria-describedby={describedBy(props, fault)}
    >
      <legend>
        <FieldLabel {...props} />
      </legend>
      <FieldHelp {...props} fault={fault} />
      {choices.map(({ value, label: words, help }, index) => {
        const id = index === 0 ? name : `${name}-${value}`
        return (
          <div class="choice">
            <input
              class="ds-input"
              type={several ? 'checkbox' : 'radio'}
              id={id}
              name={name}
              value={value}
              checked={chosen.includes(value)}
            />
            <label class="ds-label" data-weight="regular" for={id}>
              <span>
                {words}
                {help !== undefined && <span class="choice-help">{help}</span>}
              </span>
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}

/** One of many, in a list that opens. */
export const SelectInput: FC<ChoiceProps> = (props) => {
  const { site, state, name, label, choices } = props
  const fault = faultOf(site, state, name, label)
  return (
    <div class="question field" data-invalid={fault === undefined ? undefined : ''}>
      <label class="ds-label" for={name}>
        <FieldLabel {...props} />
      </label>
      <FieldHelp {...props} fault={fault} />
      <select
        class="ds-input"
        id={name}
        name={name}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={describedBy(props, fault)}
      >
        {choices.map(({ value, label: words }) => (
          <option value={value} selected={valueOf(state, name) === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A yes. */
export const Tick: FC<TypedFieldProps & { value?: string }> = (props) => {
  const { site, state, name, label, value = 'yes' } = props
  const fault = faultOf(site, state, name, label)
  return (
    <div class="question" data-invalid={fault === undefined ? undefined : ''}>
      <FieldHelp {...props} fault={fault} />
      <div class="choice">
        <input
          class="ds-input"
          type="checkbox"
          id={name}
          name={name}
          value={value}
          checked={state.values.get(name)?.includes(value) ?? false}
          aria-invalid={fault === undefined ? undefined : 'true'}
          aria-describedby={describedBy(props, fault)}
        />
        <label class="ds-label" data-weight="regular" for={name}>
          {label}
        </label>
      </div>
    </div>
  )
}
