import { Hono } from 'hono'
import type { Context } from 'hono'
import { freshForm } from '../../web/fields/form-state.ts'
import { ClosingPage } from '../../web/pages/round/closing-page.tsx'
import { DeadlinePage, ReopeningPage } from '../../web/pages/round/deadline-page.tsx'
import { OpeningPage } from '../../web/pages/round/opening-page.tsx'
import type { AuditEntry } from '../../schemas/audit.ts'
import type { AppEnv } from '../bindings.ts'
import type { Done } from '../forms/go-on.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { linksNow } from '../rounds/links-for-round.ts'
import { closingFields, closingFrom, closingValues, timeFaults } from '../rounds/round-form.ts'
import { done, phaseAt, showStep, takeStep } from '../rounds/round-steps.tsx'
import type { StepPage } from '../rounds/round-steps.tsx'
import { settingsFrom } from '../settings.ts'
import { closeAndWait, openRound, reopenRound, setDeadline } from '../storage/round-life.ts'
import type { Closing, Standing } from '../storage/round-life.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'

/** The steps in a round's life that a network leader takes: opening it, its deadline, closing it, opening it again. */
export const roundLife = new Hono<AppEnv>()

roundLife.get('/networks/:network/rounds/:round/opening', facilitator, (c) => showStep(c, OpeningPage, 'planned'))

roundLife.post('/networks/:network/rounds/:round/opening', limitForm, readForm, facilitator, (c) =>
  takeStep(c, OpeningPage, {}, async (found) => {
    const entry = entryOf(c, 'round-opened', { round: found.round.id })
    const opening = { links: await linksOf(c, found), monthsKept: settingsFrom(c.env).monthsKept }
    const phase = phaseAt(await openRound(c.env.DB, found.round, opening, entry), entry.at)
    if (phase === 'open') return done(c, found, 'round-opened')
    return { step: phase === 'planned' ? 'deadline-passed' : 'changed-meanwhile' }
  }),
)

roundLife.get('/networks/:network/rounds/:round/deadline', facilitator, (c) =>
  showStep(c, DeadlinePage, 'open', ({ round }) => freshForm(closingValues(round))),
)

roundLife.post('/networks/:network/rounds/:round/deadline', limitForm, readForm, facilitator, (c) =>
  takeClosing(c, DeadlinePage, 'round-extended', 'deadline-set', ({ round }, closing, entry) =>
    setDeadline(c.env.DB, round, closing, entry),
  ),
)

roundLife.get('/networks/:network/rounds/:round/closing', facilitator, (c) => showStep(c, ClosingPage, 'open'))

roundLife.post('/networks/:network/rounds/:round/closing', limitForm, readForm, facilitator, (c) =>
  takeStep(c, ClosingPage, { confirm: field.yes() }, async (found) => {
    const entry = entryOf(c, 'round-closed', { round: found.round.id })
    const phase = phaseAt(await closeAndWait(c.env.DB, found.round, entry), entry.at)
    return phase === 'closed' ? done(c, found, 'round-closed') : { step: 'changed-meanwhile' }
  }),
)

roundLife.get('/networks/:network/rounds/:round/reopening', facilitator, (c) =>
  showStep(c, ReopeningPage, 'closed', () => freshForm({ releasing: 'at-once' })),
)

roundLife.post('/networks/:network/rounds/:round/reopening', limitForm, readForm, facilitator, (c) =>
  takeClosing(c, ReopeningPage, 'round-reopened', 'round-reopened', async (found, closing, entry) =>
    reopenRound(c.env.DB, found.round, { ...closing, links: await linksOf(c, found) }, entry),
  ),
)

/** The links that a round should have as its network is now. */
const linksOf = (c: Context<AppEnv>, found: RoundWithQuestionnaire) =>
  linksNow(c.env, { ...found, network: c.var.membership.network })

/** Takes a step that says when a round closes. Afterwards it is open, and closes then. */
const takeClosing = (
  c: Context<AppEnv>,
  Page: StepPage,
  action: 'round-extended' | 'round-reopened',
  what: Done,
  set: (found: RoundWithQuestionnaire, closing: Closing, entry: AuditEntry) => Promise<Standing>,
) =>
  takeStep(c, Page, closingFields, async (found, values) => {
    const entry = entryOf(c, action, { round: found.round.id })
    const closing = closingFrom(values)
    const faults = timeFaults(closing, entry.at)
    if (faults) return faults
    const standing = await set(found, closing, entry)
    const isSet = phaseAt(standing, entry.at) === 'open' && standing?.closesAt === closing.closesAt
    return isSet ? done(c, found, what) : { step: 'changed-meanwhile' }
  })
