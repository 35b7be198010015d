import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { instantInWords } from '../../dates.ts'
import { Tick } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
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
    <LeaderFormLayout
      site={site}
      network={network}
      part="settings"
      title={words.title}
      state={state}
      labels={{ confirm }}
      form={formId}
      notice={notice}
    >
      <p class="lead">{words.lead(network.name, days)}</p>
      <WhatEnds site={site} network={network} />
      <LeaderForm
        site={site}
        id={formId}
        path={site.paths.ending(network.slug)}
        button={words.start(days)}
        back={site.paths.settings(network.slug)}
        danger
      >
        <Tick site={site} state={state} name="confirm" label={confirm} />
      </LeaderForm>
    </LeaderFormLayout>
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
      <WhatEnds site={site} network={network} />
      <LeaderForm site={site} path={site.paths.keeping(network.slug)} button={words.started.keep} />
    </NetworkLayout>
  )
}

/** What is deleted and what remains, and the archive that can be taken until then. */
const WhatEnds: FC<Pick<EndingPageProps, 'site' | 'network'>> = ({ site, network }) => {
  const words = site.texts.ending
  return (
    <>
      <ListWithHeading title={words.removes.title} list={words.removes.list} />
      <ListWithHeading title={words.remains.title} list={words.remains.list} />
      <p>
        {words.archiveWhy}{' '}
        <a class="ds-link" href={site.link(site.paths.archive(network.slug))}>
          {words.archive}
        </a>
      </p>
    </>
  )
}
