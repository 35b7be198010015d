import { Hono } from 'hono'
import type { Context } from 'hono'
import { questionTypes } from '../../schemas/question.ts'
import { nameOfQuestion } from '../../web/pages/editor/names.ts'
import { RemovalPage } from '../../web/pages/editor/removal-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { freshKey, questionKeysIn } from '../domain/draft-keys.ts'
import {
  addQuestion,
  changeQuestion,
  copyQuestion,
  moveQuestion,
  questionIn,
  questionsAfter,
  removeQuestion,
} from '../domain/draft-questions.ts'
import { sectionIn } from '../domain/draft-sections.ts'
import { notFound } from '../errors.tsx'
import { fieldOf } from '../forms/form-fields.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { changeDraft } from '../questionnaires/change-draft.ts'
import { editedOf } from '../questionnaires/edited-questionnaire.ts'
import type { Edited } from '../questionnaires/edited-questionnaire.ts'
import { editorPaths } from '../questionnaires/editor-paths.ts'
import { emptyQuestion } from '../questionnaires/question-form.ts'
import { showAsked, takeAsked } from '../questionnaires/question-replies.tsx'
import type { Asked } from '../questionnaires/question-replies.tsx'
import { respondPage } from '../respond.tsx'

/** The questions of a questionnaire that is being written. */
export const draftQuestions = new Hono<AppEnv>()

draftQuestions.get(
  '/networks/:network/questionnaires/:questionnaire/sections/:section/questions/new/:type',
  facilitator,
  async (c) => {
    const asked = await newQuestionOf(c)
    return asked ? showAsked(c, asked) : notFound(c)
  },
)

draftQuestions.post(
  '/networks/:network/questionnaires/:questionnaire/sections/:section/questions/new/:type',
  limitForm,
  readForm,
  facilitator,
  async (c) => {
    const asked = await newQuestionOf(c)
    return asked ? takeAsked(c, asked) : notFound(c)
  },
)

draftQuestions.get('/networks/:network/questionnaires/:questionnaire/questions/:question', facilitator, async (c) => {
  const asked = await questionOf(c)
  return asked ? showAsked(c, asked) : notFound(c)
})

draftQuestions.post(
  '/networks/:network/questionnaires/:questionnaire/questions/:question',
  limitForm,
  readForm,
  facilitator,
  async (c) => {
    const asked = await questionOf(c)
    return asked ? takeAsked(c, asked) : notFound(c)
  },
)

draftQuestions.post(
  '/networks/:network/questionnaires/:questionnaire/questions/:question/position',
  limitForm,
  readForm,
  facilitator,
  (c) =>
    changeDraft(c, ({ draft }) => {
      const key = c.req.param('question')
      const direction = fieldOf(c.var.fields, 'direction') === 'up' ? 'up' : 'down'
      return questionIn(draft, key) && { draft: moveQuestion(draft, key, direction), place: `q-${key}` }
    }),
)

draftQuestions.post(
  '/networks/:network/questionnaires/:questionnaire/questions/:question/copies',
  limitForm,
  readForm,
  facilitator,
  (c) =>
    changeDraft(c, (edited) => {
      const key = c.req.param('question')
      if (!questionIn(edited.draft, key)) return undefined
      const copied = copyQuestion(edited.draft, key, keysEver(edited))
      return { draft: copied.draft, place: `q-${copied.key}`, done: 'added' }
    }),
)

draftQuestions.get(
  '/networks/:network/questionnaires/:questionnaire/questions/:question/removal',
  facilitator,
  async (c) => {
    const asked = await questionOf(c)
    if (!asked) return notFound(c)
    const { site, membership } = c.var
    const { draft, revision } = asked.edited
    const { key } = asked.question
    const words = site.texts.editor.removal
    const page = (
      <RemovalPage
        site={site}
        network={membership.network}
        title={words.question(nameOfQuestion(site, asked.question))}
        lead={words.questionLead}
        after={questionsAfter(draft, key).map((question) => nameOfQuestion(site, question))}
        action={editorPaths.questionRemoval(membership.network.slug, draft.id, key)}
        revision={revision}
        back={`${editorPaths.outline(membership.network.slug, draft.id)}#q-${key}`}
      />
    )
    return respondPage(c, page)
  },
)

draftQuestions.post(
  '/networks/:network/questionnaires/:questionnaire/questions/:question/removal',
  limitForm,
  readForm,
  facilitator,
  (c) =>
    changeDraft(c, ({ draft }) => {
      const found = questionIn(draft, c.req.param('question'))
      if (!found) return undefined
      const { question, section } = found
      return { draft: removeQuestion(draft, question.key), place: `section-${section.key}`, done: 'removed' }
    }),
)

/** Every question key that is or has been used in the questionnaire. */
const keysEver = ({ draft, versions }: Edited): string[] =>
  questionKeysIn(draft, ...versions.map(({ questionnaire }) => questionnaire))

const questionOf = async (c: Context<AppEnv>): Promise<Asked | undefined> => {
  const edited = await editedOf(c)
  const found = edited && questionIn(edited.draft, c.req.param('question') ?? '')
  if (!edited || !found) return undefined
  const { key } = found.question
  return {
    edited,
    section: found.section.key,
    question: found.question,
    isNew: false,
    action: editorPaths.question(c.var.membership.network.slug, edited.draft.id, key),
    put: (question) => ({ draft: changeQuestion(edited.draft, question), key }),
  }
}

const newQuestionOf = async (c: Context<AppEnv>): Promise<Asked | undefined> => {
  const edited = await editedOf(c)
  const section = edited && sectionIn(edited.draft, c.req.param('section') ?? '')
  const type = questionTypes.find((one) => one === c.req.param('type'))
  if (!edited || !section || !type) return undefined
  return {
    edited,
    section: section.key,
    question: emptyQuestion(type, 'new'),
    isNew: true,
    action: editorPaths.newQuestion(c.var.membership.network.slug, edited.draft.id, section.key, type),
    put: (question) => {
      const { nb, nn, en } = question.label
      const key = freshKey([nb, nn, en], 'question', keysEver(edited))
      const keyed =
        question.type === 'scale' ? { ...question, key, concept: question.fundamental ?? key } : { ...question, key }
      return { draft: addQuestion(edited.draft, section.key, keyed), key }
    },
  }
}
