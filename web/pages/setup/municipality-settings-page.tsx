import type { FC } from 'hono/jsx'
import type { Municipality, Network } from '../../../schemas/network.ts'
import { freshForm } from '../../fields/form-state.ts'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { ContactSection } from './municipality-contact.tsx'
import { LeavingSection, RemovalSection } from './municipality-leaving.tsx'
import { MergerSection } from './municipality-merger.tsx'
import { NamesSection } from './municipality-names.tsx'
import { QuestionSection } from './municipality-question.tsx'

/** The forms of the page, each of which changes one thing. */
export type SettingsForm = 'names' | 'question' | 'contact' | 'leaving' | 'merger' | 'separation' | 'removal'

export interface MunicipalitySettings {
  site: Site
  network: Network
  municipality: Municipality
  /** What is in each form, where anything is. */
  forms: Partial<Record<SettingsForm, FormState>>
  /** The numbers that the official register has, as they are typed, where they differ. */
  registered: { numbers: string; newest: string } | undefined
  /** New words for the innovation question, from the latest joint answer. */
  offered: { kind: 'clearer' | 'replaced'; text: string; gathering: number } | undefined
  /** The last gathering that it has an answer at: what it is part of, it stays part of. */
  answered: number | undefined
  mayRemove: boolean
  /** Whether the merger that it has been part of can be undone. */
  maySeparate: boolean
}

/** What each section of the page is given: everything, and its own form. */
export type SectionProps = MunicipalitySettings & { state: FormState }

interface MunicipalitySettingsPageProps extends MunicipalitySettings {
  /** The form that was sent and comes back. */
  sent?: SettingsForm | undefined
  notice?: string | undefined
}

/** One municipality in a network: its names, its question, its contact, and whether it takes part. */
export const MunicipalitySettingsPage: FC<MunicipalitySettingsPageProps> = ({ sent, notice, ...settings }) => {
  const { site, network, municipality, forms } = settings
  const { municipality: words } = site.texts.setup
  const title = words.title(municipality.name)
  const stateOf = (form: SettingsForm): FormState => forms[form] ?? freshForm()
  const state = sent ? stateOf(sent) : freshForm()
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="municipalities"
      title={title}
      state={state}
      labels={labelsOf(site, municipality)}
      form={sent ?? 'question'}
      notice={notice}
    >
      <ul class="settings-links">
        <li>
          <a class="ds-link" href={site.link(site.paths.municipality(network.slug, municipality.slug))}>
            {words.results(municipality.name)}
          </a>
        </li>
        <li>
          <a class="ds-link" href={site.link(site.paths.municipalities(network.slug))}>
            {words.backToAll}
          </a>
        </li>
      </ul>
      <QuestionSection {...settings} state={stateOf('question')} />
      <ContactSection {...settings} state={stateOf('contact')} />
      <NamesSection {...settings} state={stateOf('names')} />
      <MergerSection {...settings} state={stateOf(municipality.until?.merged ? 'separation' : 'merger')} />
      {!municipality.until?.merged && <LeavingSection {...settings} state={stateOf('leaving')} />}
      <RemovalSection {...settings} state={stateOf('removal')} />
    </LeaderFormLayout>
  )
}

const labelsOf = (site: Site, { name }: Municipality): Record<string, string> => {
  const { municipality: words, merger } = site.texts.setup
  return {
    text: words.text,
    kind: words.kind,
    from: words.from,
    email: words.email,
    language: words.language,
    name: words.name,
    numbers: words.numbers,
    into: merger.into,
    'merger-title': merger.undo,
    'merged-on': merger.date,
    'merged-from': merger.from,
    'confirm-merger': merger.confirm(name),
    'last-gathering': words.leavingAfter,
    'confirm-removal': words.confirmRemoval(name),
  }
}
