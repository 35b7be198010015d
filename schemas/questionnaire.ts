import * as z from 'zod'
import { longestAnswerBytes, longestFormBytes } from './answer-size.ts'
import { localizedSchema } from './language.ts'
import { keySchema, questionSchema } from './question.ts'
import type { AskedQuestion, Question, Scale } from './question.ts'
import type { ScaleInResults } from './round.ts'
import { voiceSchema, voices } from './voice.ts'
import type { Voice } from './voice.ts'

const sectionSchema = z.strictObject({
  key: keySchema,
  /** The voices that this section is for. */
  voices: z.array(voiceSchema).min(1),
  title: localizedSchema.optional(),
  questions: z.array(questionSchema).min(1),
})

const questionnaireShape = z.strictObject({
  id: keySchema,
  version: z.int().min(1),
  title: localizedSchema,
  /** How long it takes, in whole minutes, for each voice that it has questions for. */
  minutes: z.strictObject({ individual: z.int().min(1).optional(), team: z.int().min(1).optional() }),
  /** How to answer, for each voice: read before the first question. */
  howToAnswer: z.strictObject({ individual: localizedSchema.optional(), team: localizedSchema.optional() }).default({}),
  sections: z.array(sectionSchema).min(1),
})

/**
 * A questionnaire as it is stored and exchanged: sections of questions in three languages, each section for one or both
 * voices. Question keys are unique; at most one scale carries each fundamental; and the longest possible answer fits in
 * a form that the server accepts.
 */
export const questionnaireSchema = questionnaireShape.superRefine((questionnaire, context) => {
  const problem = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
  const keys = new Set<string>()
  const carried = new Set<string>()
  const sectionKeys = new Set<string>()
  questionnaire.sections.forEach((section, s) => {
    if (sectionKeys.has(section.key)) problem(['sections', s, 'key'], `the key «${section.key}» is used twice`)
    sectionKeys.add(section.key)
    section.questions.forEach((question, q) => {
      const place = ['sections', s, 'questions', q]
      if (keys.has(question.key)) problem([...place, 'key'], `the key «${question.key}» is used twice`)
      keys.add(question.key)
      if (question.type === 'statement') return
      if (question.recalls !== undefined && section.voices.includes('individual'))
        problem([...place, 'recalls'], 'only the team is shown what the joint answer said')
      else if (question.recalls !== undefined && !isRecallable(questionnaire, question.recalls))
        problem([...place, 'recalls'], `«${question.recalls}» is not a text question for the team`)
      if (question.type !== 'scale' || !question.fundamental) return
      if (carried.has(question.fundamental))
        problem([...place, 'fundamental'], `two scales carry «${question.fundamental}»`)
      carried.add(question.fundamental)
    })
  })
  for (const voice of voicesOf(questionnaire)) {
    if (!questionnaire.minutes[voice])
      problem(['minutes', voice], `it has questions for «${voice}», so it must say how long they take`)
    const bytes = longestAnswerBytes(questionsFor(questionnaire, voice))
    if (bytes > longestFormBytes)
      problem(['sections'], `the longest answer for «${voice}» is ${bytes} bytes, more than ${longestFormBytes}`)
  }
})

export type Questionnaire = z.infer<typeof questionnaireShape>
export type Section = Questionnaire['sections'][number]

type Sections = Pick<Questionnaire, 'sections'>

/** The voices that a questionnaire has questions for. */
export const voicesOf = (questionnaire: Sections): Voice[] =>
  voices.filter((voice) => questionnaire.sections.some((section) => section.voices.includes(voice)))

/** The sections that one voice sees, in order. */
export const sectionsFor = (questionnaire: Sections, voice: Voice): Section[] =>
  questionnaire.sections.filter((section) => section.voices.includes(voice))

/**
 * The questions that one voice answers, in order. `recalled` holds the keys that the municipality's joint answer before
 * this one has a text at; a question that recalls another key is not asked.
 */
export const questionsFor = (questionnaire: Sections, voice: Voice, recalled?: ReadonlySet<string>): AskedQuestion[] =>
  sectionsFor(questionnaire, voice).flatMap((section) =>
    section.questions.filter((question) => isAsked(question, recalled)),
  )

/** Whether a question takes an answer here. Without `recalled`, every question that could be asked is. */
const isAsked = (question: Question, recalled?: ReadonlySet<string>): question is AskedQuestion =>
  question.type !== 'statement' && (!recalled || !question.recalls || recalled.has(question.recalls))

/** Every scale in a questionnaire, in order. */
export const scalesOf = (questionnaire: Sections): Scale[] =>
  questionnaire.sections.flatMap((section) => section.questions.filter((question) => question.type === 'scale'))

/** What results need to know of every scale in a questionnaire, frozen with the round that asks it. */
export const scalesInResults = (questionnaire: Sections): ScaleInResults[] =>
  scalesOf(questionnaire).map(({ key, fundamental, concept, wording, levels }) => ({
    question: key,
    ...(fundamental && { fundamental }),
    ...(concept !== undefined && { concept }),
    wording,
    levels: levels.length,
  }))

const isRecallable = (questionnaire: Sections, key: string): boolean =>
  questionsFor(questionnaire, 'team').some(
    (question) => question.key === key && (question.type === 'short-text' || question.type === 'long-text'),
  )
