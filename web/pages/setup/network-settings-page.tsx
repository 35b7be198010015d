import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Role } from '../../../schemas/role.ts'
import { valueOf } from '../../fields/form-state.ts'
import type { FormState } from '../../fields/form-state.ts'
import { TextInput } from '../../fields/typed-fields.tsx'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'

interface NetworkSettingsPageProps {
  site: Site
  network: Network
  role: Role
  state: FormState
  notice: string | undefined
}

const fields = ['name', 'owner', 'recipient', 'guests'] as const

/** What a network says of itself, and the way to its archive and its ending. */
export const NetworkSettingsPage: FC<NetworkSettingsPageProps> = ({ site, network, role, state, notice }) => {
  const { settings: words } = site.texts.setup
  const labels = { name: words.name, owner: words.owner, recipient: words.recipient, guests: words.guests }
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="settings"
      title={words.title}
      state={state}
      labels={labels}
      form="settings"
      notice={notice}
    >
      <LeaderForm site={site} id="settings" path={site.paths.settings(network.slug)} button={site.texts.network.save}>
        {fields.map((name) => (
          <input type="hidden" name={`was.${name}`} value={valueOf(state, `was.${name}`)} />
        ))}
        <TextInput site={site} state={state} name="name" label={words.name} required />
        <TextInput site={site} state={state} name="owner" label={words.owner} required />
        <TextInput site={site} state={state} name="recipient" label={words.recipient} help={words.recipientHelp} />
        <TextInput site={site} state={state} name="guests" label={words.guests} help={words.guestsHelp} />
      </LeaderForm>
      {role === 'owner' && <More site={site} network={network} />}
    </LeaderFormLayout>
  )
}

const More: FC<{ site: Site; network: Network }> = ({ site, network: { slug } }) => {
  const { settings: words } = site.texts.setup
  const links = [
    { path: site.paths.audit(slug), label: words.audit },
    { path: site.paths.archive(slug), label: words.archive },
    { path: site.paths.ending(slug), label: words.ending },
  ]
  return (
    <section aria-labelledby="more">
      <h2 class="ds-heading" data-size="sm" id="more">
        {words.more}
      </h2>
      <ul>
        {links.map(({ path, label }) => (
          <li>
            <a class="ds-link" href={site.link(path)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
