import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { FieldErrors, titleOfForm } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { ChoiceInput } from '../../fields/choice-inputs.tsx'
import type { NamedChoice } from '../../fields/choice-inputs.tsx'
import { WordsInput, wordsLabels } from '../../fields/words-input.tsx'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'

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
    <NetworkLayout
      site={site}
      network={network}
      part="questionnaires"
      title={titleOfForm(site, state, words.title)}
      heading={words.title}
      form={formId}
      wide
    >
      <FieldErrors site={site} state={state} labels={labels} />
      <form id={formId} method="post" action={site.link(site.paths.newQuestionnaire(network.slug))} novalidate>
        <ChoiceInput site={site} state={state} name="from" label={words.from} choices={beginnings} required />
        <WordsInput site={site} state={state} name="title" label={words.name} help={words.nameHelp} />
        <p class="actions">
          <button type="submit" class="ds-button" data-variant="primary">
            {words.make}
          </button>
        </p>
      </form>
    </NetworkLayout>
  )
}
