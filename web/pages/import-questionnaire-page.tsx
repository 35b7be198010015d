import type { FC } from 'hono/jsx'
import type { Misprint } from '../../schemas/misprint.ts'
import type { Network } from '../../schemas/network.ts'
import { Tick } from '../fields/choice-inputs.tsx'
import type { FormState } from '../fields/form-state.ts'
import { TextBox, TextInput } from '../fields/typed-fields.tsx'
import { misprintWords } from '../misprint-words.ts'
import type { Site } from '../site.ts'
import { LeaderFormLayout } from './leader-form-layout.tsx'
import { LeaderForm } from './leader-form.tsx'

interface ImportQuestionnairePageProps {
  site: Site
  network: Pick<Network, 'slug' | 'name'>
  /** `text` holds what was pasted, or what was in the file. */
  state: FormState
  /** What is wrong in the file. */
  misprints?: readonly Misprint[]
  /** Set where there is one of that name with other content: what it would become. */
  exists?: { title: string; next: number; replacesDraft: boolean }
}

const formId = 'import'

/** Bringing in a questionnaire from a file, uploaded or pasted. */
export const ImportQuestionnairePage: FC<ImportQuestionnairePageProps> = (props) => {
  const { site, network, state, misprints = [], exists } = props
  const words = site.texts.questionnaireFiles
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="questionnaires"
      title={words.title}
      state={state}
      labels={{ file: words.file, text: words.text, confirm: words.confirm }}
      details={detailsOf(props)}
      form={formId}
    >
      {misprints.length > 0 && <p>{`${words.wrong(misprints.length)}. ${words.wrongExplained}`}</p>}
      <p class="lead">{words.lead}</p>
      <p>
        <a class="ds-link" href={site.paths.questionnaireSchema}>
          {words.shape}
        </a>
      </p>
      <LeaderForm
        site={site}
        id={formId}
        path={site.paths.importQuestionnaire(network.slug)}
        button={words.button}
        upload
      >
        {exists && <Exists site={site} state={state} exists={exists} />}
        <TextInput
          site={site}
          state={state}
          name="file"
          type="file"
          accept=".json,application/json"
          label={words.file}
          help={words.fileHelp}
        />
        <TextBox
          site={site}
          state={state}
          name="text"
          label={words.text}
          help={words.textHelp}
          rows={12}
          lang="zxx"
          details={misprints.length > 0 ? [words.wrong(misprints.length)] : detailsOf(props)['text']}
        />
      </LeaderForm>
    </LeaderFormLayout>
  )
}

/** What is wrong with the content, in words: every misprint, or that there is none to read. */
const detailsOf = ({ site, state, misprints = [] }: ImportQuestionnairePageProps): Record<string, string[]> => {
  if (misprints.length > 0) return { text: misprints.map((misprint) => misprintWords(site, misprint)) }
  return state.faults.get('text') === 'missing' ? { text: [site.texts.questionnaireFiles.nothing] } : {}
}

/** What importing would do to what is here, and the yes that it takes. */
const Exists: FC<{ site: Site; state: FormState; exists: NonNullable<ImportQuestionnairePageProps['exists']> }> = ({
  site,
  state,
  exists,
}) => {
  const words = site.texts.questionnaireFiles
  return (
    <section class="import-exists">
      <h2 class="ds-heading" data-size="sm">
        {words.exists(exists.title)}
      </h2>
      <p>{words.becomesDraft(exists.next)}</p>
      {exists.replacesDraft && <p>{words.replacesDraft}</p>}
      <input type="hidden" name="asked" value="yes" />
      <Tick site={site} state={state} name="confirm" label={words.confirm} />
    </section>
  )
}
