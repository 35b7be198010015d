import type { FC } from 'hono/jsx'
import { dontKnow } from '../../../schemas/answers.ts'
import type { Question } from '../../../schemas/question.ts'
import { ChoiceInput, SelectInput } from '../../fields/choice-inputs.tsx'
import type { NamedChoice } from '../../fields/choice-inputs.tsx'
import { valueOf } from '../../fields/form-state.ts'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { nameOfQuestion, wordsOf } from './names.ts'

export interface WhenAskedProps {
  site: Site
  state: FormState
  /** Where the form is sent. */
  action: string
  /** The questions whose answers it may hang on. */
  before: readonly Question[]
  /** The texts that it may recall. */
  recallable: readonly Question[]
}

/** Whether a question is asked only after certain answers, or with what was answered last time. */
export const WhenAsked: FC<WhenAskedProps> = ({ site, state, action, before, recallable }) => {
  const words = site.texts.editor.question
  const chosen = before.find(({ key }) => key === valueOf(state, 'askedIf.question'))
  const answers = chosen ? answersOf(site, chosen) : []
  const isSet = chosen !== undefined || valueOf(state, 'recalls') !== ''
  if (before.length === 0 && recallable.length === 0) return <></>
  return (
    <details class="more when-asked" id="when-asked" open={isSet || state.faults.has('askedIf.question')}>
      <summary>{words.when}</summary>
      {before.length > 0 && (
        <SelectInput
          site={site}
          state={state}
          name="askedIf.question"
          label={words.onlyIf}
          help={words.onlyIfHelp}
          choices={[{ value: '', label: words.always }, ...before.map((question) => named(site, question))]}
        />
      )}
      {chosen && answers.length > 0 && (
        <ChoiceInput
          site={site}
          state={state}
          name={`askedIf.${chosen.key}`}
          label={words.answers(nameOfQuestion(site, chosen))}
          help={words.answersHelp}
          choices={answers}
          several
        />
      )}
      {before.some((question) => answersOf(site, question).length > 0) && (
        <p class="actions">
          <button
            type="submit"
            class="ds-button"
            data-variant="secondary"
            data-size="sm"
            name="row"
            value="answers"
            formaction={`${action}#when-asked`}
          >
            {words.showAnswers}
          </button>
        </p>
      )}
      {recallable.length > 0 && (
        <SelectInput
          site={site}
          state={state}
          name="recalls"
          label={words.recalls}
          help={words.recallsHelp}
          choices={[{ value: '', label: words.noRecall }, ...recallable.map((question) => named(site, question))]}
        />
      )}
    </details>
  )
}

const named = (site: Site, question: Question): NamedChoice => ({
  value: question.key,
  label: nameOfQuestion(site, question),
})

/** The answers that a condition can name. None of what is typed. */
const answersOf = (site: Site, question: Question): NamedChoice[] => {
  if (question.type === 'choice' || question.type === 'choices')
    return question.options.map(({ key, label }) => ({ value: key, label: wordsOf(site, label) || key }))
  if (question.type !== 'scale') return []
  const levels = question.levels.map((words, level) => ({
    value: String(level),
    label: `${level} ${wordsOf(site, words)}`,
  }))
  return question.dontKnow ? [...levels, { value: dontKnow, label: site.texts.form.dontKnow }] : levels
}
