import type { FC } from 'hono/jsx'
import type { AnswerFault } from '../../schemas/answers.ts'
import { questionsFor } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Voice } from '../../schemas/voice.ts'
import { faultWords } from '../fields/fault-words.ts'
import { fieldId } from '../fields/names.ts'
import type { Site } from '../site.ts'

interface FormErrorsProps {
  site: Site
  questionnaire: Questionnaire
  voice: Voice
  faults: ReadonlyMap<string, AnswerFault>
  incomplete: boolean
  empty: boolean
}

/** What is wrong, first on the page and with the focus, each linked to its field. */
export const FormErrors: FC<FormErrorsProps> = (props) => (
  <div class="ds-error-summary" tabindex={-1} autofocus aria-labelledby="error-summary">
    <h2 class="ds-heading" data-size="xs" id="error-summary">
      {props.site.texts.form.errorSummary}
    </h2>
    <ul class="ds-list">
      {errorsIn(props).map(({ field, words }) => (
        <li>
          <a class="ds-link" href={`#${field}`}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  </div>
)

const wholeForm = 'answers'

const errorsIn = ({ site, questionnaire, voice, faults, incomplete, empty }: FormErrorsProps) => [
  ...(empty ? [{ field: wholeForm, words: site.texts.form.nothingAnswered }] : []),
  ...(incomplete ? [{ field: wholeForm, words: site.texts.form.formTooOld }] : []),
  ...questionsFor(questionnaire, voice).flatMap((question) => {
    const fault = faults.get(question.key)
    return fault === undefined ? [] : [{ field: fieldId(question), words: faultWords(site, question, fault) }]
  }),
]
