import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { gatheringWhen } from '../../dates.ts'
import { valueOf } from '../../fields/form-state.ts'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
import { lowerFirst } from '../results/words.ts'
import { GatheringFields, gatheringLabels } from './gathering-fields.tsx'

interface GatheringsPageProps {
  site: Site
  network: Network
  /** The gatherings that rounds belong to. */
  withRounds: ReadonlySet<number>
  mayChange: boolean
  state: FormState
  notice: string | undefined
}

/** The gatherings of a network, and the form that adds the next. */
export const GatheringsPage: FC<GatheringsPageProps> = (props) => {
  const { site, network, mayChange, state, notice } = props
  const { gatherings: words } = site.texts.setup
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="gatherings"
      title={words.title}
      state={state}
      labels={gatheringLabels(site)}
      form={mayChange ? 'add' : undefined}
      notice={notice}
    >
      {network.gatherings.length === 0 ? <p class="nothing-yet">{words.none}</p> : <GatheringsTable {...props} />}
      {mayChange && <AddGathering site={site} network={network} state={state} />}
    </LeaderFormLayout>
  )
}

const GatheringsTable: FC<GatheringsPageProps> = ({ site, network, withRounds, mayChange }) => {
  const { gatherings: words, municipalities } = site.texts.setup
  return (
    <div class="table-scroll" role="region" aria-label={words.list} tabindex={0}>
      <table class="ds-table">
        <caption>{words.list}</caption>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.rounds}</th>
            {mayChange && <th scope="col">{municipalities.change}</th>}
          </tr>
        </thead>
        <tbody>
          {network.gatherings.map((gathering) => (
            <tr>
              <th scope="row">{site.texts.common.gathering(gathering.number)}</th>
              <td>{gatheringWhen(gathering, site.language)}</td>
              <td>{withRounds.has(gathering.number) ? words.hasRounds : words.noRounds}</td>
              {mayChange && (
                <td>
                  <a
                    class="ds-link"
                    href={site.link(site.paths.gathering(network.slug, gathering.number))}
                    aria-label={words.change(inSentence(site, gathering.number))}
                  >
                    {municipalities.change}
                  </a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const AddGathering: FC<{ site: Site; network: Network; state: FormState }> = ({ site, network, state }) => {
  const { gatherings: words } = site.texts.setup
  const number = Number(valueOf(state, 'number'))
  return (
    <section aria-labelledby="add-gathering">
      <h2 class="ds-heading" data-size="sm" id="add-gathering">
        {words.add(inSentence(site, number))}
      </h2>
      <LeaderForm site={site} id="add" path={site.paths.gatherings(network.slug)} button={words.addButton}>
        <input type="hidden" name="number" value={String(number)} />
        <GatheringFields site={site} state={state} />
      </LeaderForm>
    </section>
  )
}

const inSentence = (site: Site, number: number): string => lowerFirst(site.texts.common.gathering(number))
