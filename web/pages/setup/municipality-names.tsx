import type { FC } from 'hono/jsx'
import { TextBox, TextInput } from '../../fields/typed-fields.tsx'
import { LeaderForm } from '../leader-form.tsx'
import type { SectionProps } from './municipality-settings-page.tsx'
import { Section } from './section.tsx'

/** What the municipality is called, and its official numbers over time. */
export const NamesSection: FC<SectionProps> = ({ site, network, municipality, registered, state }) => {
  const { municipality: words } = site.texts.setup
  const path = site.paths.municipalitySettings(network.slug, municipality.slug)
  return (
    <Section id="names" title={words.names}>
      {registered && (
        <>
          <p>{words.numberNow(registered.newest)}</p>
          <LeaderForm site={site} id="registered" path={path} button={words.useNumber(registered.newest)} secondary>
            <input type="hidden" name="name" value={municipality.name} />
            <input type="hidden" name="numbers" value={registered.numbers} />
          </LeaderForm>
        </>
      )}
      <LeaderForm site={site} id="names" path={path} button={site.texts.network.save}>
        <TextInput site={site} state={state} name="name" label={words.name} required />
        <TextBox site={site} state={state} name="numbers" label={words.numbers} help={words.numbersHelp} rows={3} />
      </LeaderForm>
    </Section>
  )
}
