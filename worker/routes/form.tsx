import { Hono } from 'hono'
import type { Context } from 'hono'
import { isOpen } from '../../schemas/round.ts'
import { emptyForm } from '../answering/empty-form.ts'
import { replyClosed, replyConflict, replySaved, replyWithForm, typedOfKept } from '../answering/form-replies.tsx'
import { newIdentity, readIdentity, readSubmission, saveSubmission } from '../answering/submission.ts'
import type { AppEnv } from '../bindings.ts'
import { choosesLanguage, fieldOf, typedOf } from '../forms/form-fields.ts'
import { withLink } from '../middleware/allow.ts'
import { keepPace } from '../middleware/keep-pace.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { respondPage } from '../respond.tsx'

/** The form that a link leads to, and what is sent from it. */
export const form = new Hono<AppEnv>()

form.get('/s/:link', withLink, async (c) => {
  const now = new Date().toISOString()
  const { target } = c.var
  if (!isOpen(target.round, now)) return replyClosed(c, now)
  if (target.voice === 'individual') return respondPage(c, await emptyForm(c))
  return replyWithForm(c, {
    identity: { revision: target.current?.revision ?? 0 },
    typed: typedOfKept(target.current),
    isSaved: Object.keys(target.current?.answers ?? {}).length > 0,
  })
})

form.post('/s/:link', limitForm, readForm, withLink, keepPace, async (c) => {
  const now = new Date().toISOString()
  const { target, fields } = c.var
  if (isToBeShownAgain(c)) return isOpen(target.round, now) ? showAgain(c) : replyClosed(c, now)
  const submission = readSubmission(target, fields)
  if (!submission.ok) return isOpen(target.round, now) ? showFaults(c, submission) : replyClosed(c, now)
  const saving = await saveSubmission(c.env.DB, target, submission, now, c.env.HELD_ANSWERS !== undefined)
  switch (saving.outcome) {
    case 'saved':
      return replySaved(c, submission.identity, saving.kept)
    case 'closed':
      return replyClosed(c, now)
    case 'conflict':
      return replyConflict(c, submission.identity, submission.answers, saving.kept)
  }
})

/** A language was chosen in words, or a member of a team wants to go on from their own version. Nothing is saved. */
const isToBeShownAgain = (c: Context<AppEnv>): boolean =>
  choosesLanguage(c.var.fields) || fieldOf(c.var.fields, 'edit') !== undefined

/** The form, or the two versions, as they were: with what was typed, and with what was found wrong in it before. */
const showAgain = (c: Context<AppEnv>) => {
  const { target, fields } = c.var
  const submission = readSubmission(target, fields)
  const isChoosing = fieldOf(fields, 'conflict') !== undefined && fieldOf(fields, 'edit') === undefined
  if (isChoosing && submission.ok && target.current)
    return replyConflict(c, submission.identity, submission.answers, target.current)
  if (fieldOf(fields, 'checked') !== undefined && !submission.ok) return showFaults(c, submission)
  return replyWithForm(c, { identity: readIdentity(target, fields) ?? newIdentity(target), typed: typedOf(fields) })
}

const showFaults = (
  c: Context<AppEnv>,
  wrong: Pick<Parameters<typeof replyWithForm>[1], 'faults' | 'incomplete' | 'empty'>,
) =>
  replyWithForm(c, {
    identity: readIdentity(c.var.target, c.var.fields) ?? newIdentity(c.var.target),
    typed: typedOf(c.var.fields),
    ...wrong,
  })
