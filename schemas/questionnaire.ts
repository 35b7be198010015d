import * as z from 'zod'
import { longestAnswerBytes, longestFormBytes } from './answer-size.ts'
import { dontKnow } from './answers.ts'
import { localizedSchema } from './language.ts'
import type { MisprintRule } from './misprint.ts'
import { keySchema, questionWith } from './question.ts'
import type { AskedQuestion, Question, Scale } from './question.ts'
import type { ScaleInResults } from './round.ts'
import { voiceSchema, voices } from './voice.ts'
import type { Voice } from './voice.ts'

interface Demands {
  words: typeof localizedSchema
  isReady: boolean
}

const sectionWith = (demands: Demands) =>
  z.strictObject({
    key: keySchema,
    voices: z
      .array(voiceSchema)
      .min(1)
      .describe(
        'The voices that this section is for: what each person answers confidentially, what the team answers openly.',
      ),
    title: demands.words.optional(),
    questions: z.array(questionWith(demands)).min(demands.isReady ? 1 : 0),
  })

/** The shape of a questionnaire that is ready, with every word and at least one question in each section; or of a draft. */
export const questionnaireShapeWith = (demands: Demands) =>
  z.strictObject({
    id: keySchema,
    version: z.int().min(1),
    title: demands.words,
    minutes: z
      .strictObject({ individual: z.int().min(1).optional(), team: z.int().min(1).optional() })
      .describe('How long it takes, in whole minutes, for each voice that it has questions for.'),
    moment: z
      .enum(['before', 'at'])
      .optional()
      .describe('Whether it is asked before its gathering, as it is where nothing is said, or at it.'),
    howToAnswer: z
      .strictObject({ individual: demands.words.optional(), team: demands.words.optional() })
      .default({})
      .describe('How to answer, for each voice: read before the first question.'),
    sections: z.array(sectionWith(demands)).min(demands.isReady ? 1 : 0),
  })

const questionnaireShape = questionnaireShapeWith({ words: localizedSchema, isReady: true })

/**
 * A questionnaire as it is stored and exchanged: sections of questions in three languages, each section for one or both
 * voices. Question keys are unique; at most one scale carries each fundamental; and the longest possible answer fits in
 * a form that the server accepts.
 */
export const questionnaireSchema = questionnaireShape.superRefine((questionnaire, context) => {
  const report: Report = (path, rule, message, about = '') =>
    context.addIssue({ code: 'custom', path: [...path], message, params: { rule, about } })
  reportRepeatedKeys(questionnaire, report)
  reportRecalls(questionnaire, report)
  reportConditions(questionnaire, report)
  reportRepeatedFundamentals(questionnaire, report)
  reportVoices(questionnaire, report)
})

export type Questionnaire = z.infer<typeof questionnaireShape>
export type Section = Questionnaire['sections'][number]

type Sections = Pick<Questionnaire, 'sections'>

/** The voices that a questionnaire has questions for. */
export const voicesOf = (questionnaire: Sections): Voice[] =>
  voices.filter((voice) => questionnaire.sections.some((section) => section.voices.includes(voice)))

/** The sections that one voice sees, in order. */
const sectionsFor = (questionnaire: Sections, voice: Voice): Section[] =>
  questionnaire.sections.filter((section) => section.voices.includes(voice))

/**
 * The questions that one voice answers, in order. `recalled` holds the keys that the municipality's joint answer before
 * this one has a text at; a question that recalls another key is not asked.
 */
export const questionsFor = (questionnaire: Sections, voice: Voice, recalled?: ReadonlySet<string>): AskedQuestion[] =>
  sectionsAsked(questionnaire, voice, recalled).flatMap(({ questions }) => questions.filter(takesAnswer))

/**
 * The sections that one voice meets, with the questions that could be asked there: not those that recall what was not
 * said (`recalled` as above), nor those whose condition hangs on a question that is not among them. A section without
 * any is left out. Without `recalled`, everything could be asked.
 */
export const sectionsAsked = (questionnaire: Sections, voice: Voice, recalled?: ReadonlySet<string>): Section[] => {
  const met = new Set<string>()
  const canBeMet = (question: Question): boolean => {
    const isMet = isRecalled(question, recalled) && (!question.askedIf || met.has(question.askedIf.question))
    if (isMet) met.add(question.key)
    return isMet
  }
  return sectionsFor(questionnaire, voice)
    .map((section) => ({ ...section, questions: section.questions.filter(canBeMet) }))
    .filter(({ questions }) => questions.length > 0)
}

const takesAnswer = (question: Question): question is AskedQuestion => question.type !== 'statement'

const isRecalled = (question: Question, recalled?: ReadonlySet<string>): boolean =>
  question.type === 'statement' || !recalled || !question.recalls || recalled.has(question.recalls)

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

/** What is wrong, where, by which rule, and about which key or voice. */
type Report = (place: readonly (string | number)[], rule: MisprintRule, problem: string, about?: string) => void

interface Placed {
  place: (string | number)[]
  section: Section
  question: Question
}

/** Every question with its place in the file. */
const placed = ({ sections }: Sections): Placed[] =>
  sections.flatMap((section, s) =>
    section.questions.map((question, q) => ({ place: ['sections', s, 'questions', q], section, question })),
  )

const reportRepeatedKeys = (questionnaire: Sections, report: Report): void => {
  questionnaire.sections.forEach(({ key }, s) => {
    if (questionnaire.sections.findIndex((other) => other.key === key) < s)
      report(['sections', s, 'key'], 'key-twice', `the key «${key}» is used twice`, key)
  })
  const questions = placed(questionnaire)
  questions.forEach(({ place, question: { key } }, q) => {
    if (questions.findIndex((other) => other.question.key === key) < q)
      report([...place, 'key'], 'key-twice', `the key «${key}» is used twice`, key)
  })
}

const reportRecalls = (questionnaire: Sections, report: Report): void => {
  for (const { place, section, question } of placed(questionnaire)) {
    if (question.type === 'statement' || question.recalls === undefined) continue
    if (section.voices.includes('individual'))
      report([...place, 'recalls'], 'recalls-individual', 'only the team is shown what the joint answer said')
    else if (!isRecallable(questionnaire, question.recalls))
      report(
        [...place, 'recalls'],
        'recalls-no-text',
        `«${question.recalls}» is not a text question for the team`,
        question.recalls,
      )
  }
}

/** A condition hangs on an answer that everyone who meets the question has had the chance to give before it. */
const reportConditions = (questionnaire: Sections, report: Report): void => {
  const questions = placed(questionnaire)
  questions.forEach(({ place, section, question: { askedIf } }, q) => {
    if (!askedIf) return
    const earlier = questions.slice(0, q).find(({ question }) => question.key === askedIf.question)
    if (!earlier || earlier.question.type === 'statement')
      report(
        [...place, 'askedIf', 'question'],
        'condition-not-earlier',
        `«${askedIf.question}» is not an earlier question`,
        askedIf.question,
      )
    else if (!section.voices.every((voice) => earlier.section.voices.includes(voice)))
      report(
        [...place, 'askedIf', 'question'],
        'condition-voice',
        `«${askedIf.question}» is not asked of everyone who meets this question`,
        askedIf.question,
      )
    else if (askedIf.answers && !isSubset(askedIf.answers, choicesIn(earlier.question)))
      report(
        [...place, 'askedIf', 'answers'],
        'condition-answer',
        `«${askedIf.question}» has no such answer`,
        askedIf.question,
      )
  })
}

const isSubset = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one))

/** The answers that a condition can name: as a form sends them. None for what is typed. */
export const choicesIn = (question: Question): string[] => {
  if (question.type === 'choice' || question.type === 'choices') return question.options.map(({ key }) => key)
  if (question.type !== 'scale') return []
  return [...question.levels.keys(), ...(question.dontKnow ? [dontKnow] : [])].map(String)
}

const reportRepeatedFundamentals = (questionnaire: Sections, report: Report): void => {
  const carried = new Set<string>()
  for (const { place, question } of placed(questionnaire)) {
    if (question.type !== 'scale' || !question.fundamental) continue
    if (carried.has(question.fundamental))
      report([...place, 'fundamental'], 'fundamental-twice', `two scales carry «${question.fundamental}»`)
    carried.add(question.fundamental)
  }
}

const reportVoices = (questionnaire: z.infer<typeof questionnaireShape>, report: Report): void => {
  for (const voice of voicesOf(questionnaire)) {
    if (!questionnaire.minutes[voice])
      report(
        ['minutes', voice],
        'minutes-missing',
        `it has questions for «${voice}», so it must say how long they take`,
        voice,
      )
    const bytes = longestAnswerBytes(questionsFor(questionnaire, voice))
    if (bytes > longestFormBytes)
      report(
        ['sections'],
        'form-too-long',
        `the longest answer for «${voice}» is ${bytes} bytes, more than ${longestFormBytes}`,
        voice,
      )
  }
}

const isRecallable = (questionnaire: Sections, key: string): boolean =>
  questionsFor(questionnaire, 'team').some(
    (question) => question.key === key && (question.type === 'short-text' || question.type === 'long-text'),
  )
