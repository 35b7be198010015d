import type { FC } from 'hono/jsx'
import { SelectInput, Tick } from '../../fields/choice-inputs.tsx'
import { gatheringInWords } from '../../gathering-words.ts'
import { LeaderForm } from '../leader-form.tsx'
import type { SectionProps } from './municipality-settings-page.tsx'
import { Section } from './section.tsx'

/** The last gathering that a municipality takes part in. */
export const LeavingSection: FC<SectionProps> = (props) => {
  const { site, network, municipality, answered = 0, state } = props
  const { municipality: words } = site.texts.setup
  const choices = [
    { value: '', label: words.stays },
    ...(answered === 0 ? [{ value: '0', label: words.neverIn }] : []),
    ...network.gatherings
      .filter(({ number }) => number >= Math.max(answered, municipality.fromGathering ?? 1))
      .map((gathering) => ({ value: String(gathering.number), label: gatheringInWords(site, gathering) })),
  ]
  return (
    <Section id="leaving" title={words.leaving}>
      <LeaderForm
        site={site}
        id="leaving"
        path={site.paths.leaving(network.slug, municipality.slug)}
        button={words.saveLeaving}
        secondary
      >
        <SelectInput
          site={site}
          state={state}
          name="last-gathering"
          label={words.leavingAfter}
          help={words.leavingHelp}
          choices={choices}
          required
        />
      </LeaderForm>
    </Section>
  )
}

/** Taking a municipality out altogether, as long as nothing builds on it. */
export const RemovalSection: FC<SectionProps> = ({ site, network, municipality, mayRemove, state }) => {
  const { municipality: words } = site.texts.setup
  return (
    <Section id="removal" title={words.removal}>
      <p>{mayRemove ? words.removalWhat : words.removalNot}</p>
      {mayRemove && (
        <LeaderForm
          site={site}
          id="removal"
          path={site.paths.municipalityRemoval(network.slug, municipality.slug)}
          button={words.remove}
          secondary
          danger
        >
          <Tick site={site} state={state} name="confirm-removal" label={words.confirmRemoval(municipality.name)} />
        </LeaderForm>
      )}
    </Section>
  )
}
