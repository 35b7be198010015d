import type { FC } from 'hono/jsx'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
import type { ListedPerson, PeoplePageProps } from './people-page.tsx'
import { RoleChoice } from './role-choice.tsx'

const formId = 'role-of-person'

type RolePageProps = Pick<PeoplePageProps, 'site' | 'network' | 'self' | 'state'> & { person: ListedPerson }

/** Gives one person another role. */
export const RolePage: FC<RolePageProps> = ({ site, network, self, state, person }) => {
  const words = site.texts.people
  const title = words.roleOf(person.email)
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="people"
      title={title}
      state={state}
      labels={{ role: words.role }}
      form={formId}
    >
      {person.email === self.email && <p>{words.ownRole}</p>}
      <LeaderForm
        site={site}
        id={formId}
        path={site.paths.personRole(network.slug)}
        button={site.texts.network.save}
        back={site.paths.people(network.slug)}
      >
        <input type="hidden" name="email" value={person.email} />
        <RoleChoice site={site} state={state} />
      </LeaderForm>
    </LeaderFormLayout>
  )
}
