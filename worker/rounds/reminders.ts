import type { Context } from 'hono'
import type { Language } from '../../schemas/language.ts'
import { letterOf } from '../../web/letters.ts'
import type { Letter } from '../../web/letters.ts'
import type { FormAddresses, MunicipalityInRound } from '../../web/pages/round/municipality-in-round.ts'
import { textsIn } from '../../web/texts/texts.ts'
import type { AppEnv } from '../bindings.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { logFailure } from '../log.ts'
import { settingsFrom } from '../settings.ts'
import { claimReminders, settleReminders } from '../storage/reminders.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'
import { letterFactsOf } from './letter-facts.ts'

/** A municipality to remind, and whom to write to, in which language. */
export interface ToRemind {
  standing: MunicipalityInRound
  addresses: FormAddresses
  email: string
  language: Language
}

/** Whether this installation can send e-mail: it has a binding, and an address to send from. */
export const canSend = (c: Context<AppEnv>): boolean =>
  c.env.EMAIL !== undefined && settingsFrom(c.env).emailFrom !== undefined

/**
 * Reminds municipalities that nobody has reminded in this round. Each reminder is claimed before it is sent, so that two who
 * press at once send one; where sending fails, it can be tried again. Tells how many were sent.
 */
export const remind = async (
  c: Context<AppEnv>,
  found: RoundWithQuestionnaire,
  asked: readonly ToRemind[],
): Promise<number> => {
  const { slug: network } = c.var.membership.network
  const { id: round } = found.round
  const now = new Date().toISOString()
  const ready = new Map(
    asked.flatMap((one) => {
      const letter = reminderTo(c, found, one, now)
      return letter ? [[one.standing.municipality.slug, { email: one.email, letter }] as const] : []
    }),
  )
  const claimed = await claimReminders(c.env.DB.once, round, [...ready.keys()], now)
  const outcomes = await Promise.all(
    claimed.map(async (municipality) => ({ municipality, isSent: await isSent(c, ready.get(municipality)) })),
  )
  const sent = outcomes.filter(({ isSent }) => isSent).map(({ municipality }) => municipality)
  const failed = outcomes.filter(({ isSent }) => !isSent).map(({ municipality }) => municipality)
  const entries = sent.map((municipality) => entryOf(c, 'reminder-sent', { round, municipality }))
  if (claimed.length > 0) await settleReminders(c.env.DB, network, round, { sent, failed }, entries)
  return sent.length
}

const reminderTo = (
  c: Context<AppEnv>,
  found: RoundWithQuestionnaire,
  { standing, addresses, language }: ToRemind,
  now: string,
): Letter | undefined => {
  const facts = letterFactsOf(language, c.var.membership.network, found, standing, addresses, now)
  return letterOf(textsIn(language), 'reminder', facts)
}

/** Sends one, and says whether that went well. Nothing of it is logged but the kind of error. */
const isSent = async (c: Context<AppEnv>, ready: { email: string; letter: Letter } | undefined): Promise<boolean> => {
  const { emailFrom } = settingsFrom(c.env)
  if (!ready || !c.env.EMAIL || emailFrom === undefined) return false
  try {
    const { subject, body: text } = ready.letter
    await c.env.EMAIL.send({ from: emailFrom, to: ready.email, subject, text })
    return true
  } catch (error) {
    logFailure('reminder', error, c.var.begunAt)
    return false
  }
}
