import { Hono } from 'hono'
import { LateAnswersPage } from '../../web/pages/round/late-answers-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { choosesLanguage, fieldOf } from '../forms/form-fields.ts'
import { field } from '../forms/typed-fields.ts'
import { owner } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { closeAndRelease } from '../rounds/closing.ts'
import { isDrained } from '../rounds/drained.ts'
import { editionsOfRound } from '../rounds/editions-of-round.ts'
import { roundToChange } from '../rounds/found-round.ts'
import { linksNow } from '../rounds/links-for-round.ts'
import { timeFaults } from '../rounds/round-form.ts'
import { done, phaseAt, showStep, takeStep } from '../rounds/round-steps.tsx'
import { isAskedOfAll, moreAcceptedOn, showRound } from '../rounds/show-round.tsx'
import { openForLateAnswers } from '../storage/round-life.ts'

/** What only owners may: opening a round that has results again, for late answers, and making the next edition of them. */
export const laterEditions = new Hono<AppEnv>()

const lateAnswers = '/networks/:network/rounds/:round/late-answers'

laterEditions.get(lateAnswers, owner, async (c) => {
  const found = await roundToChange(c)
  if (!found) return notFound(c)
  const { mayFollow } = await editionsOfRound(c.env.DB, found.round, new Date().toISOString())
  return mayFollow ? showStep(c, LateAnswersPage, 'closed') : done(c, found)
})

laterEditions.post(lateAnswers, limitForm, readForm, owner, (c) =>
  takeStep(
    c,
    LateAnswersPage,
    { closesAt: field.optionalInstant('last'), confirm: field.yes() },
    async (found, { closesAt }) => {
      const entry = entryOf(c, 'round-reopened', { round: found.round.id })
      if (closesAt === undefined) return { closesAt: 'missing' }
      const faults = timeFaults({ closesAt }, entry.at)
      if (faults) return faults
      const links = await linksNow(c.env, { ...found, network: c.var.membership.network })
      const standing = await openForLateAnswers(c.env.DB, found.round, { closesAt, links }, entry)
      const isOpen = phaseAt(standing, entry.at) === 'open' && standing?.closesAt === closesAt
      return isOpen ? done(c, found, 'round-reopened') : { step: 'changed-meanwhile' }
    },
  ),
)

laterEditions.post('/networks/:network/rounds/:round/editions', limitForm, readForm, owner, async (c) => {
  const found = await roundToChange(c)
  if (!found) return notFound(c)
  const at = new Date().toISOString()
  const { isNextMissing } = await editionsOfRound(c.env.DB, found.round, at)
  if (!isNextMissing) return done(c, found)
  if (!(await isDrained(c.env, found.round, at))) return done(c, found, 'edition-waits')
  if (choosesLanguage(c.var.fields)) return showRound(c, found)
  const isConfirmed = fieldOf(c.var.fields, 'confirm') === 'yes' && (await isAskedOfAll(c, found))
  if (!isConfirmed) return showRound(c, found, true)
  const by = { who: c.var.email, at }
  return done(c, found, await closeAndRelease(c.env.DB, found.round, moreAcceptedOn(c), by))
})
