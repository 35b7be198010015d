import { Hono } from 'hono'
import { isOpen } from '../../schemas/round.ts'
import { draftFileOf, openDraft } from '../answering/answer-draft.ts'
import { replyClosed, replyWithForm } from '../answering/form-replies.tsx'
import { newIdentity, readIdentity } from '../answering/submission.ts'
import type { AppEnv } from '../bindings.ts'
import { typedOf } from '../forms/form-fields.ts'
import { withLink } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { limitUpload, readUpload } from '../middleware/read-upload.ts'
import { largestDraftUploadBytes } from '../settings.ts'

/** A form's draft as a file, out and in, without script and without anything being kept. */
export const answerDrafts = new Hono<AppEnv>()

answerDrafts.post('/s/:link/draft.json', limitForm, readForm, withLink, (c) =>
  c.body(draftFileOf(c), 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${c.var.site.texts.answerDraft.fileName}"`,
  }),
)

answerDrafts.post('/s/:link/draft', limitUpload(largestDraftUploadBytes), readUpload, withLink, (c) => {
  const now = new Date().toISOString()
  const opened = openDraft(c)
  if (!isOpen(c.var.target.round, now)) return replyClosed(c, now)
  const identity = readIdentity(c.var.target, c.var.fields) ?? newIdentity(c.var.target)
  return replyWithForm(c, { identity, typed: typedOf(c.var.fields), opened })
})
