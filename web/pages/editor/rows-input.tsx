import type { FC } from 'hono/jsx'
import { valueOf } from '../../fields/form-state.ts'
import type { FormState } from '../../fields/form-state.ts'
import { WordsInput } from '../../fields/words-input.tsx'
import type { Site } from '../../site.ts'

interface RowsInputProps {
  site: Site
  state: FormState
  /** Where the form is sent: its buttons come back to the row. */
  action: string
  name: 'level' | 'option'
}

/** How many rows a form has. */
export const countOfRows = (state: FormState): number => Number(valueOf(state, 'rows') || '0')

/** The levels of a scale or the options of a choice, one row each. Buttons add, move and take away without saving. */
export const RowsInput: FC<RowsInputProps> = ({ site, state, action, name }) => {
  const words = site.texts.editor.question
  const count = countOfRows(state)
  const isLevels = name === 'level'
  return (
    <section class="rows" id="rows" tabindex={-1} aria-labelledby="rows-heading">
      <h2 class="ds-heading" data-size="sm" id="rows-heading">
        {isLevels ? words.levels : words.options}
      </h2>
      <p class="help">{isLevels ? words.levelsHelp : words.optionsHelp}</p>
      <input type="hidden" name="rows" value={String(count)} />
      {Array.from({ length: count }, (_, index) => (
        <Row site={site} state={state} action={action} name={name} index={index} count={count} />
      ))}
      <button
        type="submit"
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        name="row"
        value="add"
        formaction={`${action}#${name}.${count}.nb`}
      >
        {isLevels ? words.addLevel : words.addOption}
      </button>
    </section>
  )
}

const Row: FC<RowsInputProps & { index: number; count: number }> = ({ site, state, action, name, index, count }) => {
  const words = site.texts.editor.question
  const label = name === 'level' ? words.level(index) : words.option(index + 1)
  const button = (what: string, text: string, to: number) => (
    <button
      type="submit"
      class="ds-link"
      name="row"
      value={`${what}:${index}`}
      aria-label={`${text}: ${label}`}
      formaction={`${action}#${name}.${to}.nb`}
    >
      {text}
    </button>
  )
  return (
    <>
      <WordsInput site={site} state={state} name={`${name}.${index}`} label={label}>
        <div class="steps">
          {index > 0 && button('up', words.rowUp, index - 1)}
          {index < count - 1 && button('down', words.rowDown, index + 1)}
          {button('remove', words.rowRemove, Math.min(index, count - 2))}
        </div>
      </WordsInput>
      {name === 'option' && (
        <input type="hidden" name={`${name}.${index}.key`} value={valueOf(state, `${name}.${index}.key`)} />
      )}
    </>
  )
}
