import type { FC } from 'hono/jsx'
import type { Gathering, Network } from '../../../schemas/network.ts'
import { FieldErrors, titleOfForm } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { Tick } from '../../fields/choice-inputs.tsx'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { lowerFirst } from '../results/words.ts'
import { GatheringFields, gatheringLabels } from './gathering-fields.tsx'
import { SetupForm } from './setup-form.tsx'

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
    <NetworkLayout
      site={site}
      network={network}
      part="gatherings"
      title={titleOfForm(site, state, words.change(name))}
      heading={words.change(name)}
      form={form}
    >
      <FieldErrors site={site} state={state} labels={labels} />
      <SetupForm
        site={site}
        id="gathering"
        path={site.paths.gathering(network.slug, gathering.number)}
        button={site.texts.network.save}
      >
        <GatheringFields site={site} state={state} />
      </SetupForm>
      <section aria-labelledby="remove">
        <h2 class="ds-heading" data-size="sm" id="remove">
          {words.removal(name)}
        </h2>
        <p>{words.removalWhat}</p>
        {mayRemove && (
          <SetupForm
            site={site}
            id="removal"
            path={site.paths.gatheringRemoval(network.slug, gathering.number)}
            button={words.removal(name)}
            secondary
            danger
          >
            <Tick site={site} state={state} name="confirm-removal" label={words.confirmRemoval(name)} />
          </SetupForm>
        )}
      </section>
    </NetworkLayout>
  )
}
