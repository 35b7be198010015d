import type { FC } from 'hono/jsx'
import { SelectInput, Tick } from '../../fields/choice-inputs.tsx'
import { TextInput } from '../../fields/typed-fields.tsx'
import { gatheringChoices } from '../../gathering-choices.ts'
import { LeaderForm } from '../leader-form.tsx'
import { mergerSays } from '../results/merger-words.ts'
import { lowerFirst } from '../results/words.ts'
import type { SectionProps } from './municipality-settings-page.tsx'
import { Section } from './section.tsx'

/** Becoming part of another municipality, and undoing that. */
export const MergerSection: FC<SectionProps> = (props) => {
  const { site, network, municipality, state } = props
  const { merger: words } = site.texts.setup
  if (municipality.until?.merged) return <Merged {...props} />
  return (
    <Section id="merger" title={words.title}>
      {mergerSays(site, network, municipality).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <details open={state.faults.size > 0}>
        <summary>{words.open(municipality.name)}</summary>
        <MergerForm {...props} />
      </details>
    </Section>
  )
}

const MergerForm: FC<SectionProps> = ({ site, network, municipality, answered = 0, state }) => {
  const { merger: words } = site.texts.setup
  return (
    <>
      <p>{words.what(municipality.name)}</p>
      <LeaderForm
        site={site}
        id="merger"
        path={site.paths.merger(network.slug, municipality.slug)}
        button={words.merge}
        secondary
      >
        <TextInput site={site} state={state} name="into" label={words.into} help={words.intoHelp} required />
        <TextInput site={site} state={state} name="merged-on" label={words.date} help={words.dateHelp} required />
        <SelectInput
          site={site}
          state={state}
          name="merged-from"
          label={words.from}
          choices={gatheringChoices(site, network, answered + 1)}
          required
        />
        <Tick site={site} state={state} name="confirm-merger" label={words.confirm(municipality.name)} />
      </LeaderForm>
    </>
  )
}

const Merged: FC<SectionProps> = ({ site, network, municipality, maySeparate }) => {
  const { merger: words } = site.texts.setup
  const { gathering = 0, merged } = municipality.until ?? {}
  const into = network.municipalities.find(({ slug }) => slug === merged?.into)
  const intoName = into?.name ?? ''
  return (
    <Section id="merger" title={words.title}>
      {mergerSays(site, network, municipality).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p>{gathering === 0 ? words.noneBefore : words.lastAt(lowerFirst(site.texts.common.gathering(gathering)))}</p>
      {into && (
        <p>
          <a class="ds-link" href={site.link(site.paths.municipalitySettings(network.slug, into.slug))}>
            {site.texts.setup.municipality.title(into.name)}
          </a>
        </p>
      )}
      <p>{maySeparate ? words.undoWhat(municipality.name, intoName) : words.cannotUndo(intoName)}</p>
      {maySeparate && (
        <LeaderForm
          site={site}
          id="separation"
          path={site.paths.separation(network.slug, municipality.slug)}
          button={words.undo}
          secondary
        />
      )}
    </Section>
  )
}
