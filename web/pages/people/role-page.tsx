import type { FC } from 'hono/jsx'
import { FieldErrors, titleOfForm } from '../../fields/field-errors.tsx'
import { NetworkLayout } from '../network-layout.tsx'
import type { ListedPerson, PeoplePageProps } from './people-page.tsx'
import { RoleChoice } from './role-choice.tsx'

const formId = 'role-of-person'

type RolePageProps = Pick<PeoplePageProps, 'site' | 'network' | 'self' | 'state'> & { person: ListedPerson }

/** Gives one person another role. */
export const RolePage: FC<RolePageProps> = ({ site, network, self, state, person }) => {
  const words = site.texts.people
  const title = words.roleOf(person.email)
  return (
    <NetworkLayout
      site={site}
      network={network}
      part="people"
      title={titleOfForm(site, state, title)}
      heading={title}
      form={formId}
    >
      <FieldErrors site={site} state={state} labels={{ role: words.role }} />
      {person.email === self.email && <p>{words.ownRole}</p>}
      <form id={formId} method="post" action={site.link(site.paths.personRole(network.slug))}>
        <input type="hidden" name="email" value={person.email} />
        <RoleChoice site={site} state={state} />
        <p class="actions">
          <button type="submit" class="ds-button" data-variant="primary">
            {site.texts.network.save}
          </button>
          <a class="ds-link" href={site.link(site.paths.people(network.slug))}>
            {site.texts.network.cancel}
          </a>
        </p>
      </form>
    </NetworkLayout>
  )
}
