import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { FieldErrors, titleOfForm } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { SelectInput } from '../../fields/choice-inputs.tsx'
import { gatheringChoices } from '../../gathering-choices.ts'
import type { MunicipalityWindow } from '../../municipality-window.ts'
import type { Site } from '../../site.ts'
import { MunicipalityPages, MunicipalitySearch } from '../municipality-search.tsx'
import { NetworkLayout } from '../network-layout.tsx'
import { MunicipalitiesTable } from './municipalities-table.tsx'
import { detailsOf, linesField, MunicipalityLines } from './municipality-lines.tsx'
import { SetupForm } from './setup-form.tsx'

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
    <NetworkLayout
      site={site}
      network={network}
      part="municipalities"
      title={titleOfForm(site, state, words.title)}
      heading={words.title}
      {...(contacts && { form: 'add' })}
      notice={notice}
      wide
    >
      <FieldErrors site={site} state={state} labels={labels} details={detailsOf(site, state)} />
      <MunicipalitySearch site={site} path={path} window={window} />
      {network.municipalities.length === 0 ? (
        <p class="nothing-yet">{words.none}</p>
      ) : (
        <MunicipalitiesTable site={site} network={network} shown={window.shown} contacts={contacts} />
      )}
      <MunicipalityPages site={site} path={path} window={window} />
      {contacts && <AddMunicipalities site={site} network={network} state={state} />}
    </NetworkLayout>
  )
}

const AddMunicipalities: FC<{ site: Site; network: Network; state: FormState }> = ({ site, network, state }) => {
  const { municipalities: words } = site.texts.setup
  return (
    <section aria-labelledby="add-municipalities">
      <h2 class="ds-heading" data-size="sm" id="add-municipalities">
        {words.add}
      </h2>
      <SetupForm site={site} id="add" path={site.paths.municipalities(network.slug)} button={words.addButton}>
        <MunicipalityLines site={site} state={state} label={words.lines} required />
        <SelectInput
          site={site}
          state={state}
          name="from"
          label={words.fromGathering}
          choices={gatheringChoices(site, network)}
          required
        />
      </SetupForm>
    </section>
  )
}
