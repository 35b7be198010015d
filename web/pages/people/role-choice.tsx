import type { FC } from 'hono/jsx'
import { roles } from '../../../schemas/role.ts'
import { ChoiceInput } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { upperFirst } from '../results/words.ts'

/** The roles to choose from, each with what it may do. */
export const RoleChoice: FC<{ site: Site; state: FormState }> = ({ site, state }) => {
  const words = site.texts.people
  const choices = roles.toReversed().map((role) => ({
    value: role,
    label: upperFirst(words.roles[role].one),
    help: words.roles[role].may,
  }))
  return <ChoiceInput site={site} state={state} name="role" label={words.role} choices={choices} required />
}
