import type { FC } from 'hono/jsx'
import { FieldErrors, titleOfForm } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { TextInput } from '../../fields/typed-fields.tsx'
import type { Site } from '../../site.ts'
import { Layout } from '../layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
import { ResultsTrail } from '../results/results-trail.tsx'
import { detailsOf, linesField, MunicipalityLines } from './municipality-lines.tsx'

interface NewNetworkPageProps {
  site: Site
  state: FormState
}

/** Making a network: its name, who runs it, its municipalities and its first gathering. */
export const NewNetworkPage: FC<NewNetworkPageProps> = ({ site, state }) => {
  const { newNetwork: words, dateHelp } = site.texts.setup
  const labels = { name: words.name, owner: words.owner, [linesField]: words.municipalities, date: words.date }
  return (
    <Layout
      site={site}
      title={titleOfForm(site, state, words.title)}
      trail={<ResultsTrail site={site} />}
      languageForm="new-network"
    >
      <FieldErrors site={site} state={state} labels={labels} details={detailsOf(site, state)} />
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      <p>{words.intro}</p>
      <LeaderForm site={site} id="new-network" path={site.paths.networks} button={words.make}>
        <TextInput site={site} state={state} name="name" label={words.name} required />
        <TextInput
          site={site}
          state={state}
          name="owner"
          label={words.owner}
          help={words.ownerHelp}
          autocomplete="organization"
          required
        />
        <MunicipalityLines site={site} state={state} label={words.municipalities} />
        <TextInput site={site} state={state} name="date" label={words.date} help={dateHelp} />
      </LeaderForm>
    </Layout>
  )
}
