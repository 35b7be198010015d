import { Hono } from 'hono'
import type { Context } from 'hono'
import { freshForm } from '../../web/fields/form-state.ts'
import { EndedPage } from '../../web/pages/ending/ended-page.tsx'
import { EndingPage, StartedEndingPage } from '../../web/pages/ending/ending-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { ShowForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { owner, signedIn } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { endingDays } from '../settings.ts'
import { endedBy, keepNetwork, startEnding } from '../storage/endings.ts'

/** Deleting a network: deciding it, changing one's mind while it waits, and the receipt. */
export const ending = new Hono<AppEnv>()

ending.get('/networks/:network/ending', owner, (c) => showEnding(c)(freshForm(), 200))

ending.post('/networks/:network/ending', limitForm, readForm, owner, (c) =>
  takeForm(c, { confirm: field.yes() }, showEnding(c), async () => {
    const { slug } = c.var.membership.network
    const entry = entryOf(c, 'network-ending')
    await startEnding(c.env.DB, slug, daysAfter(entry.at, endingDays), entry)
    return goOn(c, paths.ending(slug))
  }),
)

ending.post('/networks/:network/ending/keeping', limitForm, readForm, owner, async (c) => {
  const { slug } = c.var.membership.network
  await keepNetwork(c.env.DB, slug, entryOf(c, 'network-kept'))
  return goOn(c, paths.ending(slug), 'kept')
})

ending.get('/networks/ended/:receipt', signedIn, async (c) => {
  const ended = await endedBy(c.env.DB.withSession('first-unconstrained'), c.var.email)
  const asked = ended.find(({ receipt }) => receipt === c.req.param('receipt'))
  return asked ? respondPage(c, <EndedPage site={c.var.site} ended={asked} />) : notFound(c)
})

const showEnding =
  (c: Context<AppEnv>): ShowForm =>
  (state, status) => {
    const { site, membership } = c.var
    const { network, endsAt } = membership
    if (endsAt === undefined)
      return respondPage(
        c,
        <EndingPage site={site} network={network} days={endingDays} state={state} notice={noticeOf(c)} />,
        status,
      )
    return respondPage(c, <StartedEndingPage site={site} network={network} endsAt={endsAt} />)
  }

const msADay = 24 * 60 * 60 * 1000

/** An instant (ISO, UTC) so many days later. */
const daysAfter = (instant: string, days: number): string => new Date(Date.parse(instant) + days * msADay).toISOString()
