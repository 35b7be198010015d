import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { SelectInput } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { gatheringChoices } from '../../gathering-choices.ts'
import type { MunicipalityWindow } from '../../municipality-window.ts'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
import { MunicipalityPages, MunicipalitySearch } from '../municipality-search.tsx'
import { MunicipalitiesTable } from './municipalities-table.tsx'
import { detailsOf, linesField, MunicipalityLines } from './municipality-lines.tsx'

interface MunicipalitiesPageProps {
  site: Site
  network: Network
  window: MunicipalityWindow
  /** The municipalities that have a contact, for those who may change them. */
  contacts: ReadonlySet<string> | undefined
  state: FormState
  notice: string | undefined
}

/** The municipalities of a network, 25 at a time, and the form that adds more. */
export const MunicipalitiesPage: FC<MunicipalitiesPageProps> = (props) => {
  const { site, network, window, contacts, state, notice } = props
  const { municipalities: words } = site.texts.setup
  const path = site.paths.municipalities(network.slug)
  const labels = { [linesField]: words.lines, from: words.fromGathering }
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="municipalities"
      title={words.title}
      state={state}
      labels={labels}
      details={detailsOf(site, state)}
      form={contacts ? 'add' : undefined}
      notice={notice}
      wide
    >
      <MunicipalitySearch site={site} path={path} window={window} />
      {network.municipalities.length === 0 ? (
        <p class="nothing-yet">{words.none}</p>
      ) : (
        <MunicipalitiesTable site={site} network={network} shown={window.shown} contacts={contacts} />
      )}
      <MunicipalityPages site={site} path={path} window={window} />
      {contacts && <AddMunicipalities site={site} network={network} state={state} />}
    </LeaderFormLayout>
  )
}

const AddMunicipalities: FC<{ site: Site; network: Network; state: FormState }> = ({ site, network, state }) => {
  const { municipalities: words } = site.texts.setup
  return (
    <section aria-labelledby="add-municipalities">
      <h2 class="ds-heading" data-size="sm" id="add-municipalities">
        {words.add}
      </h2>
      <LeaderForm site={site} id="add" path={site.paths.municipalities(network.slug)} button={words.addButton}>
        <MunicipalityLines site={site} state={state} label={words.lines} required />
        <SelectInput
          site={site}
          state={state}
          name="from"
          label={words.fromGathering}
          choices={gatheringChoices(site, network)}
          required
        />
      </LeaderForm>
    </section>
  )
}
