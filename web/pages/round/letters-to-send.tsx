import type { FC } from 'hono/jsx'
import { languages } from '../../../schemas/language.ts'
import type { Language } from '../../../schemas/language.ts'
import type { Reminder } from '../../../schemas/reminder.ts'
import { mailtoOf } from '../../letters.ts'
import type { Letter, LetterKind } from '../../letters.ts'
import { languageNames } from '../../texts/texts.ts'
import { CopyField } from '../copy-field.tsx'
import type { RoundMunicipalityPageProps } from '../round-municipality-page.tsx'
import { ReminderToSend } from './reminder-to-send.tsx'

/** The texts that are ready to send to a municipality. None where nothing can be answered. */
export interface ReadyLetters {
  letters: readonly { kind: LetterKind; letter: Letter }[]
  /** The language that they are written in. */
  written: Language
  /** Whom they are sent to, where the municipality has someone. */
  contact: string | undefined
  /** What has become of the reminder, where it has been sent or tried. */
  reminder: Reminder | undefined
  /** Whether the reminder can be sent from here. */
  canSend: boolean
}

type LettersProps = Pick<RoundMunicipalityPageProps, 'site' | 'network' | 'round' | 'phase' | 'standing'> & {
  sharing: ReadyLetters
}

/** Texts with the links, dates and names filled in: opened in an e-mail program, or copied. */
export const LettersToSend: FC<LettersProps> = (props) => {
  const { site, network, standing, sharing } = props
  const words = site.texts.sharing
  if (sharing.letters.length === 0) return <></>
  return (
    <section>
      <h2 class="ds-heading" data-size="sm" id="texts">
        {words.texts}
      </h2>
      <LanguagesToWrite {...props} />
      <p>
        {sharing.contact === undefined ? words.noContact : words.contact(sharing.contact)}{' '}
        <a class="ds-link" href={site.link(site.paths.municipalitySettings(network.slug, standing.municipality.slug))}>
          {sharing.contact === undefined ? words.addContact : words.changeContact}
        </a>
      </p>
      {sharing.letters.map((ready) => (
        <LetterToSend {...props} {...ready} />
      ))}
    </section>
  )
}

const LanguagesToWrite: FC<LettersProps> = ({ site, network, round, standing, sharing }) => {
  const path = site.paths.roundMunicipality(network.slug, round.id, standing.municipality.slug)
  return (
    <nav class="which" aria-label={site.texts.sharing.textsIn}>
      <span>{`${site.texts.sharing.textsIn}:`}</span>
      {languages.map((language) => (
        <a
          class="ds-link"
          href={site.link(`${path}?text=${language}#texts`)}
          lang={language}
          aria-current={language === sharing.written ? 'true' : undefined}
        >
          {languageNames[language]}
        </a>
      ))}
    </nav>
  )
}

const LetterToSend: FC<LettersProps & { kind: LetterKind; letter: Letter }> = ({ kind, letter, ...props }) => {
  const { site, sharing } = props
  const words = site.texts.sharing.letters[kind]
  const to = kind === 'forward' ? undefined : sharing.contact
  return (
    <section class="municipality-links">
      <h3 class="ds-heading" data-size="xs" id={kind}>
        {words.name}
      </h3>
      <p>{words.what}</p>
      <CopyField
        site={site}
        id={`${kind}-subject`}
        label={site.texts.sharing.subject}
        text={letter.subject}
        lang={sharing.written}
      />
      <CopyField
        site={site}
        id={`${kind}-text`}
        label={site.texts.sharing.body}
        text={letter.body}
        lang={sharing.written}
        lines
        button={words.copy}
      />
      <p>
        <a class="ds-link" href={mailtoOf(letter, to)}>
          {words.mail}
        </a>
      </p>
      {kind === 'reminder' && <ReminderToSend {...props} />}
    </section>
  )
}
