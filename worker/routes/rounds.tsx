import { Hono } from 'hono'
import type { Context } from 'hono'
import { phaseOf } from '../../schemas/round.ts'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { choosesLanguage, fieldOf } from '../forms/form-fields.ts'
import { goOn } from '../forms/go-on.ts'
import { facilitator, viewer } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { paths } from '../paths.ts'
import { closeAndDrain, closeAndRelease } from '../rounds/closing.ts'
import { isDrained } from '../rounds/drained.ts'
import { roundOf, roundToChange } from '../rounds/found-round.ts'
import { isAskedOfAll, moreAcceptedOn, showRound } from '../rounds/show-round.tsx'
import { isReleased } from '../storage/releases.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'

/** One round: what it asks, its links, who has come how far, and closing it, which makes its release. */
export const rounds = new Hono<AppEnv>()

rounds.get('/networks/:network/rounds/:round', viewer, async (c) => {
  const found = await roundOf(c)
  return found ? showRound(c, found) : notFound(c)
})

rounds.post('/networks/:network/rounds/:round/release', limitForm, readForm, facilitator, async (c) => {
  const found = await roundToChange(c)
  if (!found || phaseOf(found.round, new Date().toISOString()) === 'planned') return notFound(c)
  if (await isReleased(c.env.DB, found.round.id)) return toRound(c, found.round.id)
  if (choosesLanguage(c.var.fields)) return showRound(c, found)
  const isConfirmed = fieldOf(c.var.fields, 'confirm') === 'yes' && (await isAskedOfAll(c, found))
  if (!isConfirmed) return showRound(c, found, true)
  return release(c, found)
})

/** Closes the round and makes its results; where answers may be held, the clock makes them once those are taken in. */
const release = async (c: Context<AppEnv>, { round }: RoundWithQuestionnaire) => {
  const by = { who: c.var.email, at: new Date().toISOString() }
  const accepted = moreAcceptedOn(c)
  const path = paths.round(round.network, round.id)
  if (await isDrained(c.env, round, by.at)) {
    return goOn(c, path, await closeAndRelease(c.env.DB, round, accepted, by))
  }
  await closeAndDrain(c.env.DB, round, accepted, by)
  return goOn(c, path, 'round-draining')
}

const toRound = (c: Context<AppEnv>, round: string) =>
  c.redirect(c.var.site.link(paths.round(c.var.membership.network.slug, round)), 303)
