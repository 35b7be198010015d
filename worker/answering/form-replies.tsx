import type { Context } from 'hono'
import { typedFrom } from '../../schemas/answers.ts'
import type { AnswerFault, Answers, Typed } from '../../schemas/answers.ts'
import { questionsFor } from '../../schemas/questionnaire.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { deletionDay } from '../../web/deletion-words.ts'
import { faultWords } from '../../web/fields/fault-words.ts'
import { ClosedPage } from '../../web/pages/closed-page.tsx'
import { ConflictPage } from '../../web/pages/conflict-page.tsx'
import type { OpenedDraft } from '../../web/pages/drafts/draft-notice.tsx'
import { FormPage } from '../../web/pages/form-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { choosesLanguage, fieldOf, typedOf } from '../forms/form-fields.ts'
import { paths } from '../paths.ts'
import { respondPage, wantsJson } from '../respond.tsx'
import type { Kept } from '../storage/kept.ts'
import { contentHash } from './content-hash.ts'
import { draftPlace } from './draft-place.ts'
import { linkOf } from './link-of.ts'
import { closingOf, occasionOf } from './occasion.ts'
import { questionsOf, recalledOf } from './submission.ts'
import type { Identity } from './submission.ts'

interface Shown {
  identity: Identity
  typed: Typed
  faults?: ReadonlyMap<string, AnswerFault>
  incomplete?: boolean
  empty?: boolean
  /** Whether `typed` is what is saved now. */
  isSaved?: boolean
  /** What came of the file that a draft was to be opened from. */
  opened?: OpenedDraft
}

/** The form, with what was typed in it and what is wrong with it. */
export const replyWithForm = async (
  c: Context<AppEnv>,
  { identity, typed, faults = new Map(), incomplete = false, empty = false, isSaved = false, opened }: Shown,
): Promise<Response> => {
  const { site, target } = c.var
  const isWrong = faults.size > 0 || incomplete || empty
  if (isWrong && wantsJson(c))
    return c.json({ error: 'faults', faults: faultsInWords(c, faults), incomplete, empty }, 422)
  return respondPage(
    c,
    <FormPage
      site={site}
      occasion={occasionOf(site, target)}
      action={site.link(paths.form(linkOf(c)))}
      identity={identity}
      typed={typed}
      faults={faults}
      incomplete={incomplete}
      empty={empty}
      isSaved={isSaved}
      recalled={recalledOf(target)}
      draft={await draftPlace(c)}
      isTyped={c.req.method === 'POST'}
      opened={opened}
    />,
    (isWrong || opened?.outcome === 'unreadable') && !isLanguageSwitch(c) ? 422 : 200,
  )
}

/** Whether a button of the form chose a language: the form again, 200, nothing saved. */
const isLanguageSwitch = (c: Context<AppEnv>): boolean => c.var.fields !== undefined && choosesLanguage(c.var.fields)

/** Saved: on to the receipt, so that a reload sends nothing again. In JSON, with what a draft is compared with. */
export const replySaved = async (
  c: Context<AppEnv>,
  identity: Identity,
  { revision, answers }: Kept,
): Promise<Response> => {
  const receipt = c.var.site.link(receiptOf(c, identity))
  if (wantsJson(c)) return c.json({ receipt, revision, answers, hash: await contentHash(answers) })
  return c.redirect(receipt, 303)
}

const receiptOf = (c: Context<AppEnv>, identity: Identity): string =>
  paths.receipt(linkOf(c), 'response' in identity ? identity.response : teamResponseId)

/** The round takes no answers. What was typed, if anything, comes back. */
export const replyClosed = async (c: Context<AppEnv>, now: string): Promise<Response> => {
  const { site, target, fields } = c.var
  const { phase, when } = closingOf(site, target.round, now)
  const status = fields === undefined ? 200 : 409
  if (fields !== undefined && wantsJson(c)) return c.json({ error: 'closed', typed: typedOf(fields) }, 409)
  const typed = untyped(fields ? typedOf(fields) : {})
  const unsaved = Object.keys(typed).length > 0 && {
    questions: questionsOf(target),
    typed,
    action: paths.form(linkOf(c)),
    identity: ['response', 'revision', 'seen'].flatMap((name) => {
      const value = fields && fieldOf(fields, name)
      return value === undefined ? [] : [{ name, value }]
    }),
  }
  return respondPage(
    c,
    <ClosedPage
      site={site}
      phase={phase === 'planned' ? 'planned' : 'closed'}
      gathering={occasionOf(site, target).gathering}
      when={when}
      until={target.voice === 'individual' ? deletionDay(site, target.round, 'links') : undefined}
      draft={{ draftKey: (await draftPlace(c)).key, action: site.link(paths.form(linkOf(c))) }}
      {...(unsaved && { unsaved })}
    />,
    status,
  )
}

/** The answer was changed from elsewhere since the form was opened: both versions, side by side. */
export const replyConflict = async (
  c: Context<AppEnv>,
  identity: Identity,
  yours: Answers,
  kept: Kept,
): Promise<Response> => {
  const { site, target } = c.var
  if (wantsJson(c)) {
    const saved = { revision: kept.revision, saved: kept.answers, hash: await contentHash(kept.answers) }
    return c.json({ error: 'conflict', ...saved, yours }, 409)
  }
  const form = paths.form(linkOf(c))
  return respondPage(
    c,
    <ConflictPage
      site={site}
      voice={target.voice}
      action={site.link(form)}
      keep={site.link(Object.keys(kept.answers).length > 0 ? receiptOf(c, identity) : form)}
      {...('response' in identity && { response: identity.response })}
      questions={questionsOf(target)}
      theirs={kept.answers}
      yours={yours}
      revision={kept.revision}
    />,
    isLanguageSwitch(c) ? 200 : 409,
  )
}

/** A kept response as a form would have sent it. */
export const typedOfKept = (kept: Kept | undefined): Typed => typedFrom(kept?.answers ?? {})

const untyped = (typed: Typed): Answers => {
  const answers: Answers = {}
  for (const [key, values] of Object.entries(typed)) {
    const [value = '', ...more] = values
    if (value.trim() !== '') answers[key] = more.length > 0 ? values : value
  }
  return answers
}

const faultsInWords = (c: Context<AppEnv>, faults: ReadonlyMap<string, AnswerFault>) => {
  const { site, target } = c.var
  return questionsFor(target.questionnaire, target.voice).flatMap((question) => {
    const fault = faults.get(question.key)
    return fault ? [{ question: question.key, fault, message: faultWords(site, question, fault) }] : []
  })
}
