import type { FC } from 'hono/jsx'
import { attributesOf, FieldFrame } from './field-frame.tsx'
import type { TypedFieldProps } from './field-frame.tsx'
import { valueOf } from './form-state.ts'

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
  const { state, name, type = 'text', autocomplete = 'off' } = props
  return (
    <FieldFrame {...props}>
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
        {...attributesOf(props)}
      />
    </FieldFrame>
  )
}

type BoxProps = TypedFieldProps & { rows?: number; lang?: string; details?: readonly string[] | undefined }

/** Several lines to type. `details` are its faults in words, where they are more than one can say. */
export const TextBox: FC<BoxProps> = (props) => {
  const { state, name, rows = 4, lang } = props
  return (
    <FieldFrame {...props}>
      <textarea class="ds-input" id={name} name={name} rows={rows} lang={lang} {...attributesOf(props)}>
        {`\n${valueOf(state, name)}`}
      </textarea>
    </FieldFrame>
  )
}
