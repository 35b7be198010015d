import type { FC } from 'hono/jsx'
import type { Finding } from '../../../schemas/finding.ts'
import type { Network } from '../../../schemas/network.ts'
import type { QuestionnaireDraft } from '../../../schemas/questionnaire-draft.ts'
import type { ScaleChange } from '../../../schemas/scale-change.ts'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
import { Findings } from './check-list.tsx'
import { nameOfQuestion } from './names.ts'
import { ScaleChangeChoice } from './scale-change-choice.tsx'

interface NewVersionPageProps {
  site: Site
  network: Network
  draft: QuestionnaireDraft
  revision: number
  state: FormState
  /** The version that it becomes. */
  version: number
  /** What is wrong: while something is, it cannot be made ready. */
  wrong: readonly Finding[]
  hasChanges: boolean
  changes: readonly ScaleChange[]
  /** The rounds that get the new version, and those that keep theirs, in words. */
  following: readonly string[]
  keeping: readonly string[]
}

const formId = 'new-version'

/** Making a draft ready: what will happen, and what each scale with new words is. */
export const NewVersionPage: FC<NewVersionPageProps> = (props) => {
  const { site, network, state, version, changes } = props
  const words = site.texts.editor.ready
  const heading = words.titleOf(version)
  const labels = Object.fromEntries(
    changes.flatMap(({ after }) => [
      [`series.${after.key}`, words.choice(nameOfQuestion(site, after))],
      [`reason.${after.key}`, words.reason],
    ]),
  )
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
      <p class="lead">{words.lead}</p>
      <Rounds {...props} />
      <ReadyOrNot {...props} />
    </LeaderFormLayout>
  )
}

const Rounds: FC<NewVersionPageProps> = ({ site, following, keeping }) => {
  const words = site.texts.editor.ready
  return (
    <>
      {following.length > 0 && <p>{words.following(following.join(', '))}</p>}
      {keeping.length > 0 && <p>{words.keeping(keeping.join(', '))}</p>}
    </>
  )
}

const ReadyOrNot: FC<NewVersionPageProps> = (props) => {
  const { site, network, draft, wrong, hasChanges } = props
  const words = site.texts.editor.ready
  if (wrong.length > 0)
    return (
      <section class="check" aria-labelledby="wrong">
        <h2 class="ds-heading" data-size="sm" id="wrong">
          {words.wrong}
        </h2>
        <Findings site={site} network={network.slug} draft={draft} findings={wrong} />
        <Back {...props} />
      </section>
    )
  if (!hasChanges)
    return (
      <>
        <p class="nothing-yet">{words.nothing}</p>
        <Back {...props} />
      </>
    )
  return <ReadyForm {...props} />
}

const Back: FC<NewVersionPageProps> = ({ site, network, draft }) => (
  <p>
    <a class="ds-link" href={site.link(site.paths.editor.outline(network.slug, draft.id))}>
      {site.texts.network.cancel}
    </a>
  </p>
)

const ReadyForm: FC<NewVersionPageProps> = ({ site, network, draft, revision, state, version, changes }) => {
  const words = site.texts.editor.ready
  const { editor } = site.paths
  return (
    <LeaderForm
      site={site}
      id={formId}
      path={editor.versions(network.slug, draft.id)}
      button={words.make(version)}
      back={editor.outline(network.slug, draft.id)}
      revision={revision}
    >
      {changes.length > 0 && (
        <>
          <h2 class="ds-heading" data-size="md">
            {words.changes}
          </h2>
          <p>{words.changesLead}</p>
          {changes.map((change) => (
            <ScaleChangeChoice site={site} state={state} change={change} />
          ))}
        </>
      )}
    </LeaderForm>
  )
}
