import type { FC } from 'hono/jsx'
import type { AnswerFault, Typed } from '../../schemas/answers.ts'
import type { Question } from '../../schemas/question.ts'
import { sectionsFor } from '../../schemas/questionnaire.ts'
import type { Questionnaire, Section } from '../../schemas/questionnaire.ts'
import type { Voice } from '../../schemas/voice.ts'
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

/** Every question that one voice is asked, section by section. A section without a title goes on from the one before. */
export const FormSections: FC<FormSectionsProps> = ({ questionnaire, voice, ...rest }) => (
  <>
    {sectionsFor(questionnaire, voice).map((section) => (
      <FormSection section={section} {...rest} />
    ))}
  </>
)

type FormSectionProps = Omit<FormSectionsProps, 'questionnaire' | 'voice'> & { section: Section }

const FormSection: FC<FormSectionProps> = ({ site, section, typed, faults, recalled }) => {
  const questions = section.questions.filter((question) => isRecalled(question, recalled))
  if (questions.length === 0) return <></>
  return (
    <section class="form-section" data-continues={section.title ? undefined : ''}>
      {section.title && (
        <h2 class="ds-heading" data-size="sm">
          {section.title[site.language]}
        </h2>
      )}
      {questions.map((question) => (
        <QuestionField
          site={site}
          question={question}
          values={typed[question.key] ?? []}
          fault={faults.get(question.key)}
          recalled={recalledBy(question, recalled)}
        />
      ))}
    </section>
  )
}

const isRecalled = (question: Question, recalled: ReadonlyMap<string, string>): boolean =>
  question.type === 'statement' || question.recalls === undefined || recalled.has(question.recalls)

const recalledBy = (question: Question, recalled: ReadonlyMap<string, string>): string | undefined =>
  question.type === 'choice' && question.recalls !== undefined ? recalled.get(question.recalls) : undefined
