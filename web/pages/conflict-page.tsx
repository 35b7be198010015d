import type { FC } from 'hono/jsx'
import type { Answers } from '../../schemas/answers.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import type { Site } from '../site.ts'
import { answerInWords } from './answers-given.tsx'
import { HiddenAnswers } from './hidden-answers.tsx'
import { Layout } from './layout.tsx'

export interface ConflictPageProps {
  site: Site
  action: string
  /** Where what is saved stands. */
  keep: string
  questions: readonly AskedQuestion[]
  theirs: Answers
  yours: Answers
  /** The revision of what is saved now: saving mine on top of it is then a choice. */
  revision: number
}

/** Two members of a team changed the joint answer at once: both versions, and the choice. */
export const ConflictPage: FC<ConflictPageProps> = ({ site, action, keep, questions, theirs, yours, revision }) => {
  const { conflict } = site.texts.receipt
  return (
    <Layout site={site} title={conflict.title} languageForm="yours" wide>
      <h1 class="ds-heading" data-size="lg">
        {conflict.title}
      </h1>
      <p class="lead">{conflict.explain}</p>
      <div class="table-scroll" role="region" aria-label={conflict.title} tabindex={0}>
        <table class="ds-table both-versions">
          <thead>
            <tr>
              <th scope="col">{conflict.question}</th>
              <th scope="col">{conflict.theirs}</th>
              <th scope="col">{conflict.yours}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <tr data-differs={words(site, question, theirs) === words(site, question, yours) ? undefined : ''}>
                <th scope="row">
                  {question.label[site.language]}
                  {words(site, question, theirs) !== words(site, question, yours) && (
                    <span class="differs"> ({conflict.differs})</span>
                  )}
                </th>
                <td>{words(site, question, theirs)}</td>
                <td>{words(site, question, yours)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <form id="yours" method="post" action={action} class="actions">
        <input type="hidden" name="revision" value={String(revision)} />
        <HiddenAnswers answers={yours} />
        <button type="submit" class="ds-button" data-variant="primary">
          {conflict.useYours}
        </button>
        <button type="submit" class="ds-button" data-variant="secondary" name="edit" value="yes">
          {conflict.editYours}
        </button>
        <a class="ds-button" data-variant="tertiary" href={keep}>
          {conflict.keepTheirs}
        </a>
      </form>
    </Layout>
  )
}

const words = (site: Site, question: AskedQuestion, answers: Answers): string => {
  const answer = answers[question.key]
  return answer === undefined ? site.texts.receipt.notAnswered : answerInWords(site, question, answer)
}
