import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { voices } from '../../../schemas/voice.ts'
import { ChoiceInput } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { WordsInput, wordsLabels } from '../../fields/words-input.tsx'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
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
    <LeaderFormLayout
      site={site}
      network={network}
      part="questionnaires"
      title={heading}
      state={state}
      labels={labels}
      form={formId}
      wide
    >
      <Meanwhile site={site} state={state} saved={saved} labels={wordsLabels('title', words.name)} />
      <LeaderForm
        site={site}
        id={formId}
        path={action}
        button={site.texts.network.save}
        back={back}
        revision={revision}
      >
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
      </LeaderForm>
    </LeaderFormLayout>
  )
}
