import type { FC } from 'hono/jsx'
import type { Answers } from '../../schemas/answers.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import type { Site } from '../site.ts'
import { AnswersGiven, answersAsText } from './answers-given.tsx'
import { HiddenAnswers } from './hidden-answers.tsx'
import { SaveAsFile } from './save-as-file.tsx'

export interface TypedAnswersProps {
  site: Site
  heading: string
  questions: readonly AskedQuestion[]
  typed: Answers
  /** Where it was sent: it goes along when the language is switched. */
  action: string
  /** The response's id or revision, as it was sent. */
  identity: readonly { name: string; value: string }[]
}

export const typedFormId = 'typed'

/** What was typed but not saved: shown back, and offered as a file. */
export const TypedAnswers: FC<TypedAnswersProps> = ({ site, heading, questions, typed, action, identity }) => (
  <section class="unsaved">
    <p>{site.texts.receipt.closed.notSaved}</p>
    <div class="actions">
      <SaveAsFile site={site} text={answersAsText(site, heading, { questions, answers: typed })} />
    </div>
    <AnswersGiven site={site} questions={questions} answers={typed} />
    <form id={typedFormId} method="post" action={action}>
      {identity.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <HiddenAnswers answers={typed} />
    </form>
  </section>
)
