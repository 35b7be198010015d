import type { FC } from 'hono/jsx'
import type { Answers } from '../../schemas/answers.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import type { CountedIn } from '../../schemas/editions.ts'
import type { Site } from '../site.ts'
import { AnswersGiven, answersAsText } from './answers-given.tsx'
import { DraftLeft } from './drafts/draft-left.tsx'
import type { Occasion } from './form-introduction.tsx'
import { HiddenAnswers } from './hidden-answers.tsx'
import { Layout } from './layout.tsx'
import { SaveAsFile } from './save-as-file.tsx'
import { TrialBanner } from './trial-banner.tsx'

/**
 * What was held of an answer that is stored: a change that waits, or that the round was counted without; or what may be what
 * is stored now.
 */
export type StoredState = 'change-waits' | 'change-late' | 'look-over'

export interface ReceiptPageProps {
  site: Site
  occasion: Occasion
  /** The questions that were asked, and what was answered. */
  questions: readonly AskedQuestion[]
  answers: Answers
  /** Where the answer is changed and withdrawn. Absent once the round has closed. */
  actions: { change: string; withdrawal: string; revision: number } | undefined
  /** The day until which a person's own answer can be seen here, in words, where that is known. */
  until?: string | undefined
  /** What a draft in the browser is compared with. Absent where nothing was saved. */
  draft?: Omit<Parameters<typeof DraftLeft>[0], 'site'>
  /** What became of an answer that was held, where this is the address of its receipt. */
  held?: StoredState | undefined
  /** Whether each edition of the round's results counts this answer, the first one first. Of own answers only. */
  counted?: readonly CountedIn[]
  /** Where a trial was begun from and where its form is sent, where this is one: nothing was saved then. */
  trial?: { back: string; action: string; identity: readonly { name: string; value: string }[] }
}

/** What was saved, and what happens next. */
export const ReceiptPage: FC<ReceiptPageProps> = (props) => {
  const { site, occasion, actions, trial } = props
  const { receipt } = site.texts
  const { voice, municipality } = occasion
  const title = (actions || trial ? receipt.title : receipt.closedTitle)[voice](municipality)
  return (
    <Layout
      site={site}
      title={trial ? site.texts.trial.inTitle + title : title}
      {...(trial && { languageForm: trialFormId })}
      {...(props.draft && { scripts: ['receipt.js'] })}
    >
      {trial && <TrialBanner site={site} words={site.texts.trial.receipt} back={trial.back} />}
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="lead">{actions || trial ? whatNext(site, occasion) : receipt.roundClosed}</p>
      {props.draft && <DraftLeft site={site} {...props.draft} />}
      {props.held && <p class="notice">{site.texts.held.stored[props.held]}</p>}
      <Actions {...props} />
      {(actions || trial) && <p class="keep-address">{receipt.keepAddress[voice]}</p>}
      {voice === 'individual' && <p class="keep-address">{receipt.until(props.until)}</p>}
      <h2 class="ds-heading" data-size="sm">
        {receipt.yourAnswers[voice]}
      </h2>
      <AnswersGiven site={site} questions={props.questions} answers={props.answers} />
      <Counted site={site} counted={props.counted ?? []} />
      {actions && <Withdrawal site={site} occasion={occasion} actions={actions} />}
    </Layout>
  )
}

const whatNext = ({ texts }: Site, { voice, municipality, gathering, deadline, edition }: Occasion): string =>
  voice === 'individual' && edition !== undefined
    ? texts.editions.receiptLead(edition, texts.editions.until(deadline))
    : texts.receipt.whatNext[voice](municipality, gathering, deadline)

/** Yes or no for each edition, and nothing else. */
const Counted: FC<Required<Pick<ReceiptPageProps, 'site' | 'counted'>>> = ({ site, counted }) => {
  const words = site.texts.editions.counted
  if (counted.length === 0) return <></>
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {words.title}
      </h2>
      <p>{words.about}</p>
      <ul>
        {counted.map(({ edition, isCounted }) => (
          <li>{(isCounted === undefined ? words.unknown : isCounted ? words.yes : words.no)(edition)}</li>
        ))}
      </ul>
    </section>
  )
}

const trialFormId = 'trial'

const Actions: FC<ReceiptPageProps> = ({ site, occasion, questions, answers, actions, trial }) => {
  const heading = `${occasion.questionnaire.title[site.language]} – ${occasion.municipality}, ${occasion.gathering}`
  return (
    <div class="actions">
      {actions && (
        <a class="ds-button" data-variant="primary" href={actions.change}>
          {site.texts.receipt.change}
        </a>
      )}
      {trial && <BackToTrial site={site} answers={answers} trial={trial} />}
      <SaveAsFile site={site} text={answersAsText(site, heading, { questions, answers })} />
    </div>
  )
}

/** Nothing is kept of a trial, so what was typed goes along. */
const BackToTrial: FC<{ site: Site; answers: Answers; trial: NonNullable<ReceiptPageProps['trial']> }> = ({
  site,
  answers,
  trial,
}) => (
  <form id={trialFormId} method="post" action={trial.action}>
    <input type="hidden" name="receipt" value="yes" />
    {trial.identity.map(({ name, value }) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <HiddenAnswers answers={answers} />
    <button type="submit" class="ds-button" data-variant="primary" name="edit" value="yes">
      {site.texts.trial.again}
    </button>
  </form>
)

const Withdrawal: FC<{ site: Site; occasion: Occasion; actions: NonNullable<ReceiptPageProps['actions']> }> = ({
  site,
  occasion,
  actions,
}) => (
  <details class="withdraw">
    <summary>{site.texts.receipt.withdraw}</summary>
    <p>{site.texts.receipt.withdrawMeans[occasion.voice]}</p>
    {occasion.voice === 'individual' && occasion.edition !== undefined && <p>{site.texts.editions.withdrawMeans}</p>}
    <form method="post" action={actions.withdrawal}>
      <input type="hidden" name="revision" value={String(actions.revision)} />
      <button type="submit" class="ds-button" data-variant="secondary" data-color="danger">
        {site.texts.receipt.withdrawYes}
      </button>
    </form>
  </details>
)
