import type { FC } from 'hono/jsx'
import { TextInput } from '../../fields/typed-fields.tsx'
import { LeaderForm } from '../leader-form.tsx'
import type { PeoplePageProps } from './people-page.tsx'
import { RoleChoice } from './role-choice.tsx'

export const addPersonId = 'add-person'

/** Adds someone by e-mail address. No mail is sent: what to pass on is said. */
export const AddPerson: FC<Pick<PeoplePageProps, 'site' | 'network' | 'state' | 'address'>> = ({
  site,
  network,
  state,
  address,
}) => {
  const words = site.texts.people
  return (
    <LeaderForm site={site} id={addPersonId} path={site.paths.people(network.slug)} button={words.add}>
      <h2 class="ds-heading" data-size="sm">
        {words.add}
      </h2>
      <TextInput
        site={site}
        state={state}
        name="email"
        label={words.email}
        help={words.emailHelp}
        type="email"
        required
      />
      <RoleChoice site={site} state={state} />
      <p>{words.noMail}</p>
      <p>
        <a class="ds-link" href={site.link(site.paths.network(network.slug))}>
          {address}
        </a>
      </p>
    </LeaderForm>
  )
}
