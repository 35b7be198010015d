import { Hono } from 'hono'
import { fundamentalSchema } from '../../schemas/fundamental.ts'
import type { Network } from '../../schemas/network.ts'
import { windowOf } from '../../web/municipality-window.ts'
import { FundamentalPage } from '../../web/pages/fundamental-page.tsx'
import { MunicipalityPage } from '../../web/pages/municipality-page.tsx'
import { NetworkPage } from '../../web/pages/network-page.tsx'
import { NetworksPage } from '../../web/pages/networks-page.tsx'
import type { ListedRound } from '../../web/pages/results/rounds-list.tsx'
import type { AppEnv } from '../bindings.ts'
import type { Outcome } from '../domain/comparison.ts'
import { fundamentalViewOf } from '../domain/fundamental-view.ts'
import { overviewOf } from '../domain/overview.ts'
import { profileOf } from '../domain/profile.ts'
import { notFound } from '../errors.tsx'
import { noticeOf } from '../forms/go-on.ts'
import { signedIn, viewer } from '../middleware/allow.ts'
import { mayMakeNetworks } from '../networks/may-make-networks.ts'
import { setupProgress } from '../networks/setup-progress.ts'
import { respondPage } from '../respond.tsx'
import { commitmentsNow } from '../results/commitments.ts'
import { isStillRight } from '../results/fresh.ts'
import { comparedNow } from '../results/outcomes.ts'
import { endedBy } from '../storage/endings.ts'
import { membershipsOf } from '../storage/networks.ts'

/** What a facilitator sees of a network: all of it, one municipality, one fundamental. */
export const networks = new Hono<AppEnv>()

networks.get('/networks', signedIn, async (c) => {
  const db = c.env.DB.withSession('first-primary')
  const memberships = await membershipsOf(db, c.var.email)
  const ended = await endedBy(db, c.var.email)
  const networks = memberships.map(({ network }) => network)
  const mayMake = await mayMakeNetworks(c)
  return respondPage(
    c,
    <NetworksPage site={c.var.site} networks={networks} ended={ended} mayMake={mayMake} notice={noticeOf(c)} />,
  )
})

networks.get('/networks/:network', viewer, async (c) => {
  const { network } = c.var.membership
  const { comparison, outcomes } = await comparedNow(c.env.DB, network)
  const progress = await setupProgress(c.env.DB.withSession('first-primary'), c.var.membership, outcomes)
  if (await isStillRight(c, outcomes, progress)) return c.body(null, 304)
  const rounds = listedRounds(network, outcomes)
  const window = windowOf(network.municipalities, c.req.query())
  return respondPage(
    c,
    <NetworkPage
      site={c.var.site}
      overview={overviewOf(comparison)}
      rounds={rounds}
      window={window}
      progress={progress}
      notice={noticeOf(c)}
    />,
  )
})

networks.get('/networks/:network/municipalities/:municipality', viewer, async (c) => {
  const { network } = c.var.membership
  const { comparison, outcomes } = await comparedNow(c.env.DB, network)
  const profile = profileOf(comparison, c.req.param('municipality'))
  if (!profile) return notFound(c)
  const commitments = await commitmentsNow(c.env.DB, network, profile.municipality.slug, outcomes)
  if (await isStillRight(c, outcomes, commitments)) return c.body(null, 304)
  return respondPage(c, <MunicipalityPage site={c.var.site} profile={profile} commitments={commitments} />)
})

networks.get('/networks/:network/fundamentals/:fundamental', viewer, async (c) => {
  const fundamental = fundamentalSchema.safeParse(c.req.param('fundamental'))
  if (!fundamental.success) return notFound(c)
  const { network } = c.var.membership
  const { comparison, outcomes } = await comparedNow(c.env.DB, network)
  if (await isStillRight(c, outcomes)) return c.body(null, 304)
  const view = fundamentalViewOf(comparison, fundamental.data)
  const window = windowOf(network.municipalities, c.req.query())
  return respondPage(c, <FundamentalPage site={c.var.site} view={view} window={window} />)
})

const listedRounds = (network: Network, outcomes: readonly Outcome[]): ListedRound[] =>
  outcomes.flatMap(({ round, phase }) => {
    const gathering = network.gatherings.find(({ number }) => number === round.gathering)
    return gathering ? [{ id: round.id, gathering, status: phase }] : []
  })
