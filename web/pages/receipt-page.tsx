import type { FC } from 'hono/jsx'
import type { Answers } from '../../schemas/answers.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import type { Site } from '../site.ts'
import { AnswersGiven, answersAsText } from './answers-given.tsx'
import type { Occasion } from './form-introduction.tsx'
import { Layout } from './layout.tsx'
import { SaveAsFile } from './save-as-file.tsx'

export interface ReceiptPageProps {
  site: Site
  occasion: Occasion
  /** The questions that were asked, and what was answered. */
  questions: readonly AskedQuestion[]
  answers: Answers
  /** Where the answer is changed and withdrawn. Absent once the round has closed. */
  actions: { change: string; withdrawal: string; revision: number } | undefined
}

/** What was saved, and what happens next. */
export const ReceiptPage: FC<ReceiptPageProps> = ({ site, occasion, questions, answers, actions }) => {
  const { receipt } = site.texts
  const { voice, municipality } = occasion
  const title = (actions ? receipt.title : receipt.closedTitle)[voice](municipality)
  const heading = `${occasion.questionnaire.title[site.language]} – ${municipality}, ${occasion.gathering}`
  return (
    <Layout site={site} title={title}>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="lead">
        {actions ? receipt.whatNext[voice](municipality, occasion.gathering, occasion.deadline) : receipt.roundClosed}
      </p>
      <div class="actions">
        {actions && (
          <a class="ds-button" data-variant="primary" href={actions.change}>
            {receipt.change}
          </a>
        )}
        <SaveAsFile site={site} text={answersAsText(site, heading, { questions, answers })} />
      </div>
      {actions && <p class="keep-address">{receipt.keepAddress[voice]}</p>}
      <h2 class="ds-heading" data-size="sm">
        {receipt.yourAnswers[voice]}
      </h2>
      <AnswersGiven site={site} questions={questions} answers={answers} />
      {actions && <Withdrawal site={site} occasion={occasion} actions={actions} />}
    </Layout>
  )
}

const Withdrawal: FC<{ site: Site; occasion: Occasion; actions: NonNullable<ReceiptPageProps['actions']> }> = ({
  site,
  occasion,
  actions,
}) => (
  <details class="withdraw">
    <summary>{site.texts.receipt.withdraw}</summary>
    <p>{site.texts.receipt.withdrawMeans[occasion.voice]}</p>
    <form method="post" action={actions.withdrawal}>
      <input type="hidden" name="revision" value={String(actions.revision)} />
      <button type="submit" class="ds-button" data-variant="secondary" data-color="danger">
        {site.texts.receipt.withdrawYes}
      </button>
    </form>
  </details>
)
