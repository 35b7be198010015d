import type { FC } from 'hono/jsx'
import { ChoiceInput } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { TextInput } from '../../fields/typed-fields.tsx'
import type { Site } from '../../site.ts'

interface ClosingFieldsProps {
  site: Site
  state: FormState
  label: string
  help: string
  /** Whether there are results already: the next ones always wait. */
  isLater?: boolean
}

/** The deadline of a round, and what happens to its results then. */
export const ClosingFields: FC<ClosingFieldsProps> = ({ site, state, label, help, isLater = false }) => (
  <>
    <TextInput site={site} state={state} name="closesAt" label={label} help={help} type="datetime-local" />
    {isLater ? <input type="hidden" name="releasing" value="wait" /> : <Releasing site={site} state={state} />}
  </>
)

const Releasing: FC<Pick<ClosingFieldsProps, 'site' | 'state'>> = ({ site, state }) => {
  const words = site.texts.rounds
  return (
    <ChoiceInput
      site={site}
      state={state}
      name="releasing"
      label={words.releasing}
      required
      choices={[
        { value: 'at-once', label: words.atOnce, help: words.atOnceHelp },
        { value: 'wait', label: words.wait },
      ]}
    />
  )
}
