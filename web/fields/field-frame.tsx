import type { Child, FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import { faultOf } from './form-state.ts'
import type { FormState } from './form-state.ts'

export interface TypedFieldProps {
  site: Site
  state: FormState
  name: string
  label: string
  help?: string | undefined
  /** Each field says in words whether it must be filled in. */
  required?: boolean
}

/** What the field itself is given, so that it is known as the one that is labelled, helped and faulted. */
export interface FieldAttributes {
  'aria-invalid': 'true' | undefined
  'aria-describedby': string | undefined
}

const faultIdOf = (name: string): string => `${name}-fault`
const helpIdOf = (name: string): string => `${name}-help`

/** What a field is described by, and whether something is wrong with it. */
export const attributesOf = ({ site, state, name, label, help }: TypedFieldProps): FieldAttributes => {
  const isWrong = faultOf(site, state, name, label) !== undefined
  const ids = [help !== undefined && helpIdOf(name), isWrong && faultIdOf(name)].filter(Boolean)
  return { 'aria-invalid': isWrong ? 'true' : undefined, 'aria-describedby': ids.join(' ') || undefined }
}

/** A label, and in words whether its field must be filled in. */
export const FieldLabel: FC<TypedFieldProps> = ({ site, label, required = false }) => (
  <>
    <span class="question-label">{label}</span>{' '}
    <span class={required ? 'required' : 'optional'}>
      {required ? site.texts.form.required : site.texts.form.optional}
    </span>
  </>
)

/** The help for a field, and what is wrong with it: in `details`, where that is more than one fault can say. */
export const FieldHelp: FC<TypedFieldProps & { details?: readonly string[] | undefined }> = (props) => {
  const { site, state, name, label, help, details } = props
  const fault = faultOf(site, state, name, label)
  return (
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
}

/** One field with its label above it, its help and its fault. */
export const FieldFrame: FC<TypedFieldProps & { details?: readonly string[] | undefined; children?: Child }> = (
  props,
) => (
  <div class="question field" data-invalid={attributesOf(props)['aria-invalid'] && ''}>
    <label class="ds-label" for={props.name}>
      <FieldLabel {...props} />
    </label>
    <FieldHelp {...props} />
    {props.children}
  </div>
)
