import type { Context } from 'hono'
import { answerDraftFile, placeDraft, readAnswerDraftFile, replacedBy } from '../../schemas/answer-draft.ts'
import type { DraftedAnswer } from '../../schemas/answer-draft.ts'
import { choicesIn } from '../../schemas/questionnaire.ts'
import { fieldName } from '../../web/fields/names.ts'
import type { OpenedDraft } from '../../web/pages/drafts/draft-notice.tsx'
import type { AppEnv } from '../bindings.ts'
import { questionsOf } from './submission.ts'

/** What a form holds, as a draft's file. */
export const draftFileOf = (c: Context<AppEnv>): string => {
  const { questionnaire, voice } = c.var.target
  const { id, version } = questionnaire
  return answerDraftFile({ fundament: 'draft', format: 1, questionnaire: id, version, voice, answers: draftedIn(c) })
}

/** Puts the draft in the uploaded file on top of what the form held, in `fields`. What it replaces is told of. */
export const openDraft = (c: Context<AppEnv>): OpenedDraft => {
  const file = c.var.files.get('file')
  const draft = file && readAnswerDraftFile(new TextDecoder().decode(file))
  if (!draft) return { outcome: 'unreadable' }
  const places = new Map(questionsOf(c.var.target).map((question) => [question.key, choicesIn(question)]))
  const { typed, rest } = placeDraft(draft.answers, places)
  const replaced = replacedBy(typed, draftedIn(c))
  c.set('fields', new Map([...c.var.fields, ...named(typed)]))
  return { outcome: 'opened', rest: [...rest, ...replaced] }
}

const draftedIn = (c: Context<AppEnv>): DraftedAnswer[] =>
  questionsOf(c.var.target).map(({ key, label }) => ({
    key,
    question: label[c.var.language],
    values: [...(c.var.fields.get(fieldName({ key })) ?? [])],
  }))

const named = (typed: ReadonlyMap<string, string[]>) =>
  [...typed].map(([key, values]) => [fieldName({ key }), values] as const)
