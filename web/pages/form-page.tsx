import type { FC } from 'hono/jsx'
import type { AnswerFault, Typed } from '../../schemas/answers.ts'
import { sectionsAsked } from '../../schemas/questionnaire.ts'
import type { Site } from '../site.ts'
import { DraftNotice } from './drafts/draft-notice.tsx'
import type { OpenedDraft } from './drafts/draft-notice.tsx'
import { DraftTools } from './drafts/draft-tools.tsx'
import type { DraftPaths } from './drafts/draft-tools.tsx'
import { FormErrors } from './form-errors.tsx'
import { FormIntroduction } from './form-introduction.tsx'
import type { Occasion } from './form-introduction.tsx'
import { FormSections } from './form-sections.tsx'
import { Layout } from './layout.tsx'
import { TrialBanner } from './trial-banner.tsx'
import { WhoSeesBeforeSending } from './who-sees/who-sees.tsx'

export interface FormPageProps {
  site: Site
  occasion: Occasion
  /** Where the form is sent. */
  action: string
  /** The id of the response, or the revision of the joint answer that the form was opened with. */
  identity: { response: string; base?: number; seen?: number } | { revision: number }
  typed: Typed
  /** What is wrong, by question key. Empty at first. */
  faults: ReadonlyMap<string, AnswerFault>
  /** Set where the form came back without what makes saving safe. */
  incomplete?: boolean
  /** Set where the fields hold what is saved now. */
  isSaved?: boolean
  /** Set where nothing at all was answered. */
  empty?: boolean
  /** What the joint answer before this one says, by question key. */
  recalled: ReadonlyMap<string, string>
  /** What a draft of it is kept by in the browser, and where its file is sent. Absent where nothing is kept. */
  draft?: DraftPaths & { key: string }
  /** Set where `typed` is what was sent a moment ago. */
  isTyped?: boolean
  /** Set where a draft was to be opened from a file. */
  opened?: OpenedDraft | undefined
  /** Where a trial was begun from, where this is one. */
  trial?: { back: string }
}

const formId = 'answers'

/** The form, in one voice. */
export const FormPage: FC<FormPageProps> = (props) => {
  const { site, occasion, identity, faults, incomplete = false, empty = false, isSaved = false } = props
  const { form, common } = site.texts
  const { voice } = occasion
  const name = `${occasion.questionnaire.title[site.language]}: ${form.title[voice]}`
  const title = props.trial ? site.texts.trial.inTitle + name : name
  const isWrong = faults.size > 0 || incomplete || empty
  const isError = isWrong || props.opened?.outcome === 'unreadable'
  return (
    <Layout
      site={site}
      title={isError ? common.errorInTitle + title : title}
      languageForm={formId}
      scripts={scriptsFor(props)}
    >
      {props.trial && <TrialBanner site={site} words={site.texts.trial.form} back={props.trial.back} />}
      {isWrong && (
        <FormErrors
          site={site}
          questionnaire={occasion.questionnaire}
          voice={voice}
          faults={faults}
          incomplete={incomplete}
          empty={empty}
        />
      )}
      <FormIntroduction site={site} occasion={occasion} title={name} />
      {props.draft && <DraftNotice site={site} data={draftData(props, props.draft.key)} opened={props.opened} />}
      <form id={formId} class="answers" method="post" action={props.action} novalidate>
        {'response' in identity ? (
          <OwnIdentity {...identity} />
        ) : (
          <input type="hidden" name="revision" value={String(identity.revision)} />
        )}
        {isSaved && voice === 'team' && <p class="current-answer">{form.currentAnswer}</p>}
        {isWrong && <input type="hidden" name="checked" value="yes" />}
        <FormSections
          site={site}
          questionnaire={occasion.questionnaire}
          voice={voice}
          typed={props.typed}
          faults={faults}
          recalled={props.recalled}
        />
        <div class="before-sending">
          <WhoSeesBeforeSending site={site} occasion={occasion} />
          <button type="submit" class="ds-button" data-variant="primary">
            {form.send[voice]}
          </button>
        </div>
      </form>
      {props.draft && <p role="status" id="draft-sending" />}
      {props.draft && <DraftTools site={site} form={formId} paths={props.draft} />}
    </Layout>
  )
}

/** A person's own answer: its id and, where the page shows what is saved, of which revision that is. */
const OwnIdentity: FC<{ response: string; base?: number; seen?: number }> = ({ response, base, seen = base }) => (
  <>
    <input type="hidden" name="response" value={response} />
    {seen !== undefined && <input type="hidden" name="seen" value={String(seen)} />}
  </>
)

/** A form whose draft is kept, or one with conditions, has a script that improves it. */
const scriptsFor = ({ draft, occasion: { questionnaire, voice }, recalled }: FormPageProps): string[] =>
  draft ||
  sectionsAsked(questionnaire, voice, new Set(recalled.keys())).some(({ questions }) =>
    questions.some(({ askedIf }) => askedIf !== undefined),
  )
    ? ['form.js']
    : []

/**
 * What the script must know of this form to keep its draft. `origin` says what the fields hold: nothing, what is saved, or
 * what was sent a moment ago, which is newer than any draft.
 */
const draftData = ({ occasion, identity, isSaved, isTyped }: FormPageProps, key: string) => {
  const { questionnaire, voice } = occasion
  const revision = 'response' in identity ? identity.base : identity.revision
  return {
    'data-key': key,
    'data-origin': isTyped ? 'typed' : isSaved ? 'saved' : 'empty',
    'data-questionnaire': questionnaire.id,
    'data-version': String(questionnaire.version),
    'data-voice': voice,
    'data-revision': revision === undefined ? undefined : String(revision),
  }
}
