import type { FC } from 'hono/jsx'
import type { Answers } from '../../schemas/answers.ts'
import { isAskedAfter } from '../../schemas/asked-if.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import type { Voice } from '../../schemas/voice.ts'
import type { Site } from '../site.ts'
import { AnswersGiven, answerInWords } from './answers-given.tsx'
import { HiddenAnswers } from './hidden-answers.tsx'
import { Layout } from './layout.tsx'

export interface ConflictPageProps {
  site: Site
  voice: Voice
  action: string
  /** Where what is saved stands. */
  keep: string
  questions: readonly AskedQuestion[]
  theirs: Answers
  yours: Answers
  /** The revision of what is saved now: saving mine on top of it is then a choice. */
  revision: number
  /** The id of a person's own response. */
  response?: string
}

/** Two members of a team, or two tabs of one person, changed an answer at once: both versions, and the choice. */
export const ConflictPage: FC<ConflictPageProps> = (props) => {
  const { site, voice, questions, theirs, yours } = props
  const { conflict } = site.texts.receipt
  const differs = (question: AskedQuestion): boolean =>
    answerIn(site, question, theirs) !== answerIn(site, question, yours)
  const same = questions.filter((question) => !differs(question))
  return (
    <Layout site={site} title={conflict.title[voice]} languageForm={formId}>
      <h1 class="ds-heading" data-size="lg">
        {conflict.title[voice]}
      </h1>
      <p class="lead">{isWithdrawn(theirs) ? conflict.explainWithdrawn : conflict.explain[voice]}</p>
      <Choice {...props} />
      {questions.filter(differs).map((question) => (
        <BothVersions site={site} question={question} theirs={theirs} yours={yours} />
      ))}
      {same.length > 0 && (
        <details class="more">
          <summary>{conflict.same}</summary>
          <AnswersGiven site={site} questions={same} answers={theirs} />
        </details>
      )}
    </Layout>
  )
}

const formId = 'yours'

const isWithdrawn = (theirs: Answers): boolean => Object.keys(theirs).length === 0

const Choice: FC<ConflictPageProps> = ({ site, action, keep, theirs, yours, revision, response }) => {
  const { conflict } = site.texts.receipt
  return (
    <form id={formId} method="post" action={action} class="actions">
      {response !== undefined && <input type="hidden" name="response" value={response} />}
      <input type="hidden" name="revision" value={String(revision)} />
      <input type="hidden" name="conflict" value="yes" />
      <HiddenAnswers answers={yours} />
      <button type="submit" class="ds-button" data-variant="primary">
        {conflict.useYours}
      </button>
      <button type="submit" class="ds-button" data-variant="secondary" name="edit" value="yes">
        {conflict.editYours}
      </button>
      <a class="ds-button" data-variant="tertiary" href={keep}>
        {isWithdrawn(theirs) ? conflict.keepWithdrawn : conflict.keepTheirs}
      </a>
    </form>
  )
}

type BothVersionsProps = Pick<ConflictPageProps, 'site' | 'theirs' | 'yours'> & { question: AskedQuestion }

const BothVersions: FC<BothVersionsProps> = ({ site, question, theirs, yours }) => {
  const { conflict } = site.texts.receipt
  return (
    <section class="both-versions">
      <h2 class="ds-heading" data-size="xs">
        {question.label[site.language]}
      </h2>
      <dl>
        <div>
          <dt>{conflict.theirs}</dt>
          <dd>{words(site, question, theirs)}</dd>
        </div>
        <div>
          <dt>{conflict.yours}</dt>
          <dd>{words(site, question, yours)}</dd>
        </div>
      </dl>
    </section>
  )
}

const words = (site: Site, question: AskedQuestion, answers: Answers): string =>
  answerIn(site, question, answers) ??
  (isAskedAfter(question, answers) ? site.texts.receipt.notAnswered : site.texts.conditions.notAsked)

const answerIn = (site: Site, question: AskedQuestion, answers: Answers): string | undefined => {
  const answer = answers[question.key]
  return answer === undefined ? undefined : answerInWords(site, question, answer)
}
