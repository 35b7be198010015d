import type { Context } from 'hono'
import type { HeldAnswer } from '../../schemas/held-answer.ts'
import { isOpen } from '../../schemas/round.ts'
import { HeldPage } from '../../web/pages/held-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { answerPrefix, choosesLanguage, fieldOf, typedOf } from '../forms/form-fields.ts'
import type { FormFields } from '../forms/form-fields.ts'
import { typedIn } from '../forms/sent-fields.ts'
import { logFailure } from '../log.ts'
import { paths } from '../paths.ts'
import { respondPage, wantsJson } from '../respond.tsx'
import { heldSeconds } from '../settings.ts'
import { hashOf } from '../tokens.ts'
import { readIdentity } from './submission.ts'

/**
 * Hands a person's answer that could not be stored to the queue, where the operator has bound one, and says that it is held
 * and not counted yet. Nothing where there is no queue, or where what was sent is no answer that could be counted: then it
 * is given back. A joint answer is never held: whether it overwrites another's could not be told.
 */
export const holdAnswer = async (c: Context<AppEnv>): Promise<Response | undefined> => {
  const held = c.env.HELD_ANSWERS && (await answerToHold(c))
  if (!held) return undefined
  try {
    await c.env.HELD_ANSWERS?.send(held)
  } catch (error) {
    logFailure('holding an answer', error, c.var.begunAt)
    return undefined
  }
  return replyHeld(c, held)
}

const answerToHold = async (c: Context<AppEnv>): Promise<HeldAnswer | undefined> => {
  const { fields, sentAt: at } = c.var
  const target = knownTarget(c)
  const identity = readIdentity({ voice: 'individual' }, fields)
  const isAnswer = !choosesLanguage(fields) && fieldOf(fields, 'edit') === undefined && hasAnswers(fields)
  if (!isAnswer || !identity || !('response' in identity)) return undefined
  if (target && (target.voice === 'team' || !isOpen(target.round, at))) return undefined
  return {
    link: await hashOf(c.req.param('link') ?? ''),
    response: identity.response,
    base: identity.base ?? target?.current?.revision ?? identity.seen ?? 0,
    at,
    fields: answersIn(fields),
  }
}

/** What the link leads to, where the database said so before it was away. */
const knownTarget = (c: Context<AppEnv>): AppEnv['Variables']['target'] | undefined => c.var.target

const hasAnswers = (fields: FormFields): boolean =>
  Object.values(typedOf(fields)).some((values) => values.some((value) => value.trim() !== ''))

const answersIn = (fields: FormFields): string => {
  const answers = new URLSearchParams()
  for (const [name, values] of fields)
    if (name.startsWith(answerPrefix)) for (const value of values) answers.append(name, value)
  return answers.toString()
}

const replyHeld = (c: Context<AppEnv>, { response, base }: HeldAnswer): Response | Promise<Response> => {
  const { site, fields } = c.var
  const receipt = site.link(paths.heldReceipt(c.req.param('link') ?? '', response, base + 1))
  c.header('Retry-After', String(heldSeconds))
  if (wantsJson(c)) return c.json({ state: 'held', receipt, revision: base + 1 }, 202)
  return respondPage(c, <HeldPage site={site} state="waits" receipt={receipt} typed={typedIn(c, fields)} />, 202)
}
