import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { instantInWords } from '../../dates.ts'
import { FieldErrors, titleOfForm } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { Tick } from '../../fields/choice-inputs.tsx'
import type { Site } from '../../site.ts'
import { ListWithHeading } from '../list-with-heading.tsx'
import { NetworkLayout } from '../network-layout.tsx'

interface EndingPageProps {
  site: Site
  network: Pick<Network, 'slug' | 'name'>
  /** The waiting time, in days. */
  days: number
  state: FormState
  notice: string | undefined
}

const formId = 'end'

/** What is deleted with a network, what remains, and the yes that it takes. */
export const EndingPage: FC<EndingPageProps> = ({ site, network, days, state, notice }) => {
  const words = site.texts.ending
  const confirm = words.confirm(network.name)
  return (
    <NetworkLayout
      site={site}
      network={network}
      part="settings"
      title={titleOfForm(site, state, words.title)}
      heading={words.title}
      form={formId}
      notice={notice}
    >
      <FieldErrors site={site} state={state} labels={{ confirm }} />
      <p class="lead">{words.lead(network.name, days)}</p>
      <ListWithHeading title={words.removes.title} list={words.removes.list} />
      <ListWithHeading title={words.remains.title} list={words.remains.list} />
      <p>
        {words.archiveWhy}{' '}
        <a class="ds-link" href={site.link(site.paths.archive(network.slug))}>
          {words.archive}
        </a>
      </p>
      <form id={formId} method="post" action={site.link(site.paths.ending(network.slug))}>
        <Tick site={site} state={state} name="confirm" label={confirm} />
        <p class="actions">
          <button type="submit" class="ds-button" data-variant="primary" data-color="danger">
            {words.start(days)}
          </button>
          <a class="ds-link" href={site.link(site.paths.settings(network.slug))}>
            {site.texts.network.cancel}
          </a>
        </p>
      </form>
    </NetworkLayout>
  )
}

interface StartedEndingPageProps {
  site: Site
  network: Pick<Network, 'slug' | 'name'>
  /** When it is deleted: ISO, UTC. */
  endsAt: string
}

/** A network that will be deleted, and the way to keep it. */
export const StartedEndingPage: FC<StartedEndingPageProps> = ({ site, network, endsAt }) => {
  const words = site.texts.ending
  return (
    <NetworkLayout site={site} network={network} part="settings" title={words.started.title}>
      <p class="lead">{words.started.lead(instantInWords(endsAt, site.language))}</p>
      <ListWithHeading title={words.removes.title} list={words.removes.list} />
      <ListWithHeading title={words.remains.title} list={words.remains.list} />
      <p>
        {words.archiveWhy}{' '}
        <a class="ds-link" href={site.link(site.paths.archive(network.slug))}>
          {words.archive}
        </a>
      </p>
      <form method="post" action={site.link(site.paths.keeping(network.slug))}>
        <p class="actions">
          <button type="submit" class="ds-button" data-variant="primary">
            {words.started.keep}
          </button>
        </p>
      </form>
    </NetworkLayout>
  )
}
