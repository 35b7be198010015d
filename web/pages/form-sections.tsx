import type { FC } from 'hono/jsx'
import type { AnswerFault, Typed } from '../../schemas/answers.ts'
import type { Question } from '../../schemas/question.ts'
import { sectionsAsked } from '../../schemas/questionnaire.ts'
import type { Questionnaire, Section } from '../../schemas/questionnaire.ts'
import type { Voice } from '../../schemas/voice.ts'
import { conditionWords } from '../fields/condition-words.ts'
import { fieldName } from '../fields/names.ts'
import { QuestionField } from '../fields/question-field.tsx'
import type { Site } from '../site.ts'

interface FormSectionsProps {
  site: Site
  questionnaire: Questionnaire
  voice: Voice
  typed: Typed
  faults: ReadonlyMap<string, AnswerFault>
  recalled: ReadonlyMap<string, string>
}

/** Every question that one voice may be asked, section by section. A section without a title goes on from the one before. */
export const FormSections: FC<FormSectionsProps> = ({ questionnaire, ...rest }) => {
  const sections = sectionsAsked(questionnaire, rest.voice, new Set(rest.recalled.keys()))
  const questions = sections.flatMap((section) => section.questions)
  return (
    <>
      {sections.map((section) => (
        <FormSection section={section} others={questions} {...rest} />
      ))}
    </>
  )
}

type FormSectionProps = Omit<FormSectionsProps, 'questionnaire'> & {
  section: Section
  /** The questions of the whole form, which conditions speak of. */
  others: readonly Question[]
}

const FormSection: FC<FormSectionProps> = ({ section, ...rest }) => (
  <section class="form-section" data-continues={section.title ? undefined : ''}>
    {section.title && (
      <h2 class="ds-heading" data-size="sm">
        {section.title[rest.site.language]}
      </h2>
    )}
    {section.questions.map((question) => (
      <MaybeAsked question={question} {...rest} />
    ))}
  </section>
)

type MaybeAskedProps = Omit<FormSectionProps, 'section'> & { question: Question }

/** A question; where it hangs on an earlier answer, with what the script needs to know of that. */
const MaybeAsked: FC<MaybeAskedProps> = ({ site, voice, question, others, typed, faults, recalled }) => {
  const field = (
    <QuestionField
      site={site}
      question={question}
      values={typed[question.key] ?? []}
      fault={faults.get(question.key)}
      recalled={recalledBy(question, recalled)}
      condition={conditionWords(site, voice, question, others)}
    />
  )
  const { askedIf } = question
  if (!askedIf) return field
  return (
    <div data-asked-if={fieldName({ key: askedIf.question })} data-answers={askedIf.answers?.join(' ')}>
      {field}
    </div>
  )
}

const recalledBy = (question: Question, recalled: ReadonlyMap<string, string>): string | undefined =>
  question.type === 'choice' && question.recalls !== undefined ? recalled.get(question.recalls) : undefined
