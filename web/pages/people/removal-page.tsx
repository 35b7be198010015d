import type { FC } from 'hono/jsx'
import { NetworkLayout } from '../network-layout.tsx'
import type { ListedPerson, PeoplePageProps } from './people-page.tsx'

const formId = 'removal'

interface RemovalPageProps extends Pick<PeoplePageProps, 'site' | 'network' | 'self'> {
  person: ListedPerson
  /** The network would be without an owner, so it cannot be done. */
  isLastOwner: boolean
}

/** Takes someone out of a network, or lets them leave. What it means is said first, and the page takes a yes. */
export const RemovalPage: FC<RemovalPageProps> = (props) => {
  const { site, network, self, person, isLastOwner } = props
  const words = site.texts.people
  const isSelf = person.email === self.email
  const title = isSelf ? words.leaving.title : words.removing.title(person.email)
  const means = isSelf ? words.leaving.means(network.name) : words.removing.means(person.email, network.name)
  return (
    <NetworkLayout site={site} network={network} part="people" title={title} form={formId}>
      {isLastOwner ? (
        <p>{words.lastOwner}</p>
      ) : (
        <ul>
          {means.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      <RemovalForm {...props} isSelf={isSelf} />
    </NetworkLayout>
  )
}

const RemovalForm: FC<RemovalPageProps & { isSelf: boolean }> = ({ site, network, person, isLastOwner, isSelf }) => {
  const { texts, paths } = site
  const words = texts.people
  const action = isSelf ? paths.personLeaving(network.slug) : paths.personRemoval(network.slug)
  return (
    <form id={formId} method="post" action={site.link(action)}>
      <input type="hidden" name="email" value={person.email} />
      <p class="actions">
        {!isLastOwner && (
          <button type="submit" class="ds-button" data-color="danger" data-variant="primary" name="confirm" value="yes">
            {isSelf ? words.leaving.button : words.removing.button}
          </button>
        )}
        <a class="ds-link" href={site.link(paths.people(network.slug))}>
          {isLastOwner ? words.back : texts.network.cancel}
        </a>
      </p>
    </form>
  )
}
