import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { roles } from '../../../schemas/role.ts'
import type { Role } from '../../../schemas/role.ts'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { AddPerson, addPersonId } from './add-person.tsx'

/** Someone with a role in a network. */
export interface ListedPerson {
  email: string
  role: Role
}

export interface PeoplePageProps {
  site: Site
  network: Pick<Network, 'slug' | 'name'>
  people: readonly ListedPerson[]
  /** Who is looking. */
  self: ListedPerson
  /** The network's address with scheme and host, to pass on. */
  address: string
  state: FormState
  notice: string | undefined
}

/** Who is in a network, and what each may do. Owners change it. */
export const PeoplePage: FC<PeoplePageProps> = (props) => {
  const { site, network, self, state, notice } = props
  const words = site.texts.people
  const isOwner = self.role === 'owner'
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="people"
      title={words.title}
      state={state}
      labels={{ email: words.email, role: words.role }}
      notice={notice}
      form={isOwner ? addPersonId : undefined}
    >
      <p class="lead">{words.lead}</p>
      {roles.toReversed().map((role) => (
        <PeopleWithRole {...props} role={role} />
      ))}
      {isOwner ? <AddPerson {...props} /> : <p>{words.onlyOwners}</p>}
      {isOwner && (
        <p>
          <a class="ds-link" href={site.link(site.paths.audit(network.slug))}>
            {words.audit}
          </a>
        </p>
      )}
    </LeaderFormLayout>
  )
}

const PeopleWithRole: FC<PeoplePageProps & { role: Role }> = ({ site, network, people, self, role }) => {
  const words = site.texts.people
  const withRole = people.filter((person) => person.role === role)
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {words.roles[role].many}
      </h2>
      <p class="help">{words.roles[role].may}</p>
      {withRole.length === 0 && <p>{words.nobody}</p>}
      <ul class="people">
        {withRole.map((person) => (
          <li>
            <PersonRow site={site} network={network} self={self} person={person} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type RowProps = Pick<PeoplePageProps, 'site' | 'network' | 'self'> & { person: ListedPerson }

const PersonRow: FC<RowProps> = ({ site, network, self, person }) => {
  const words = site.texts.people
  const { paths } = site
  const isSelf = person.email === self.email
  return (
    <>
      <span class="person">
        {person.email}
        {isSelf && ` (${words.you})`}
      </span>
      {self.role === 'owner' && (
        <PersonButton site={site} path={paths.personRole(network.slug)} words={words.changeRole} person={person} />
      )}
      {isSelf && (
        <PersonButton site={site} path={paths.personLeaving(network.slug)} words={words.leave} person={person} />
      )}
      {!isSelf && self.role === 'owner' && (
        <PersonButton site={site} path={paths.personRemoval(network.slug)} words={words.remove} person={person} />
      )}
    </>
  )
}

/** Leads to a page of its own, which says what it does. The address goes in the body, and stays out of logs. */
const PersonButton: FC<{ site: Site; path: string; words: string; person: ListedPerson }> = ({
  site,
  path,
  words,
  person,
}) => (
  <form method="post" action={site.link(path)}>
    <input type="hidden" name="email" value={person.email} />
    <button
      type="submit"
      class="ds-button"
      data-variant="tertiary"
      data-size="sm"
      aria-label={`${words}: ${person.email}`}
    >
      {words}
    </button>
  </form>
)
