import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { voices } from '../../../schemas/voice.ts'
import { FieldErrors, titleOfForm } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { ChoiceInput } from '../../fields/choice-inputs.tsx'
import { WordsInput, wordsLabels } from '../../fields/words-input.tsx'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { Meanwhile } from './meanwhile.tsx'

interface SectionPageProps {
  site: Site
  network: Network
  state: FormState
  isNew: boolean
  revision: number
  action: string
  back: string
  saved: FormState | undefined
}

const formId = 'section'

/** A part of a questionnaire: its heading, and whom it is for. */
export const SectionPage: FC<SectionPageProps> = ({ site, network, state, isNew, revision, action, back, saved }) => {
  const words = site.texts.editor.section
  const heading = isNew ? words.titleOfNew : words.title
  const labels = { ...wordsLabels('title', words.name), voices: words.voices }
  return (
    <NetworkLayout
      site={site}
      network={network}
      part="questionnaires"
      title={titleOfForm(site, state, heading)}
      heading={heading}
      form={formId}
      wide
    >
      <FieldErrors site={site} state={state} labels={labels} />
      <Meanwhile site={site} state={state} saved={saved} labels={wordsLabels('title', words.name)} />
      <form id={formId} method="post" action={site.link(action)} novalidate>
        <input type="hidden" name="revision" value={String(revision)} />
        <WordsInput site={site} state={state} name="title" label={words.name} help={words.nameHelp} required={false} />
        <ChoiceInput
          site={site}
          state={state}
          name="voices"
          label={words.voices}
          choices={voices.map((voice) => ({ value: voice, label: words.voice[voice] }))}
          several
          required
        />
        <p class="actions">
          <button type="submit" class="ds-button" data-variant="primary">
            {site.texts.network.save}
          </button>
          <a class="ds-link" href={site.link(back)}>
            {site.texts.network.cancel}
          </a>
        </p>
      </form>
    </NetworkLayout>
  )
}
