import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { ChoiceInput } from '../../fields/choice-inputs.tsx'
import type { NamedChoice } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { WordsInput, wordsLabels } from '../../fields/words-input.tsx'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'

interface NewQuestionnairePageProps {
  site: Site
  network: Network
  state: FormState
  /** What to begin with. */
  beginnings: readonly NamedChoice[]
}

const formId = 'new-questionnaire'

/** Making a questionnaire: from a ready one, like one that the network has, or from nothing. */
export const NewQuestionnairePage: FC<NewQuestionnairePageProps> = ({ site, network, state, beginnings }) => {
  const words = site.texts.editor.create
  const labels = { from: words.from, ...wordsLabels('title', words.name) }
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="questionnaires"
      title={words.title}
      state={state}
      labels={labels}
      form={formId}
      wide
    >
      <LeaderForm site={site} id={formId} path={site.paths.newQuestionnaire(network.slug)} button={words.make}>
        <ChoiceInput
          site={site}
          state={state}
          name="from"
          label={words.from}
          help={words.fromHelp}
          choices={beginnings}
          required
        />
        <WordsInput site={site} state={state} name="title" label={words.name} help={words.nameHelp} />
      </LeaderForm>
    </LeaderFormLayout>
  )
}
