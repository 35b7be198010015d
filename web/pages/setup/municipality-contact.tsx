import type { FC } from 'hono/jsx'
import { languages } from '../../../schemas/language.ts'
import { ChoiceInput } from '../../fields/choice-inputs.tsx'
import { TextInput } from '../../fields/typed-fields.tsx'
import { languageNames } from '../../texts/texts.ts'
import { LeaderForm } from '../leader-form.tsx'
import type { SectionProps } from './municipality-settings-page.tsx'
import { Section } from './section.tsx'

/** Whom links and reminders are written to. */
export const ContactSection: FC<SectionProps> = ({ site, network, municipality, state }) => {
  const { municipality: words } = site.texts.setup
  return (
    <Section id="contact" title={words.contact}>
      <LeaderForm
        site={site}
        id="contact"
        path={site.paths.contact(network.slug, municipality.slug)}
        button={words.saveContact}
      >
        <TextInput site={site} state={state} name="email" type="email" label={words.email} help={words.contactHelp} />
        <ChoiceInput
          site={site}
          state={state}
          name="language"
          label={words.language}
          choices={languages.map((value) => ({ value, label: languageNames[value] }))}
          required
        />
      </LeaderForm>
    </Section>
  )
}
