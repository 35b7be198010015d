import type { FC } from 'hono/jsx'
import type { Gathering, Network } from '../../../schemas/network.ts'
import { Tick } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
import { lowerFirst } from '../results/words.ts'
import { GatheringFields, gatheringLabels } from './gathering-fields.tsx'

interface GatheringPageProps {
  site: Site
  network: Network
  gathering: Gathering
  mayRemove: boolean
  state: FormState
  /** Which of the forms was sent and comes back. */
  form?: 'gathering' | 'removal'
}

/** One gathering: when it is, and removing it. */
export const GatheringPage: FC<GatheringPageProps> = (props) => {
  const { site, network, gathering, mayRemove, state, form = 'gathering' } = props
  const { gatherings: words } = site.texts.setup
  const name = lowerFirst(site.texts.common.gathering(gathering.number))
  const labels = { ...gatheringLabels(site), 'confirm-removal': words.confirmRemoval(name) }
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="gatherings"
      title={words.change(name)}
      state={state}
      labels={labels}
      form={form}
    >
      <LeaderForm
        site={site}
        id="gathering"
        path={site.paths.gathering(network.slug, gathering.number)}
        button={site.texts.network.save}
      >
        <GatheringFields site={site} state={state} />
      </LeaderForm>
      <section aria-labelledby="remove">
        <h2 class="ds-heading" data-size="sm" id="remove">
          {words.removal(name)}
        </h2>
        <p>{words.removalWhat}</p>
        {mayRemove && (
          <LeaderForm
            site={site}
            id="removal"
            path={site.paths.gatheringRemoval(network.slug, gathering.number)}
            button={words.removal(name)}
            secondary
            danger
          >
            <Tick site={site} state={state} name="confirm-removal" label={words.confirmRemoval(name)} />
          </LeaderForm>
        )}
      </section>
    </LeaderFormLayout>
  )
}
