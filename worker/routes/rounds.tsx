import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Municipality } from '../../schemas/network.ts'
import type { Voice } from '../../schemas/voice.ts'
import { RoundPage } from '../../web/pages/round-page.tsx'
import type { MunicipalityInRound } from '../../web/pages/round-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { closeAndRelease } from '../closing.ts'
import { participationIn } from '../domain/participation.ts'
import { fail, notFound } from '../errors.tsx'
import { fieldOf } from '../form-fields.ts'
import { loadNetwork } from '../middleware/load-network.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { closingOf, gatheringOf } from '../occasion.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { settingsFrom } from '../settings.ts'
import { linksOf } from '../storage/links.ts'
import { findRelease } from '../storage/releases.ts'
import { countResponses } from '../storage/responses.ts'
import { findRound } from '../storage/rounds.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'
import { unsealToken } from '../tokens.ts'

/** One round: what it asks, its links, who has come how far, and closing it, which makes its release. */
export const rounds = new Hono<AppEnv>()

rounds.get('/networks/:network/rounds/:round', loadNetwork, async (c) => {
  const found = await roundOf(c)
  return found ? showRound(c, found) : notFound(c)
})

rounds.post('/networks/:network/rounds/:round/release', loadNetwork, limitForm, readForm, async (c) => {
  if (!mayClose(c)) return fail(c, 'refused')
  const found = await roundOf(c)
  if (!found || found.round.status === 'planned') return notFound(c)
  const isConfirmed = fieldOf(c.var.fields, 'confirm') === 'yes' && (await isAskedOfAll(c, found))
  if (!isConfirmed) return showRound(c, found, true)
  const accepted = new Set(c.var.fields.get('accepted'))
  await closeAndRelease(c.env.DB, found, accepted, new Date().toISOString())
  return c.redirect(c.var.site.link(paths.round(c.var.membership.network.slug, found.round.id)), 303)
})

const roundOf = (c: Context<AppEnv>): Promise<RoundWithQuestionnaire | undefined> =>
  findRound(c.env.DB.withSession('first-primary'), c.var.membership.network.slug, c.req.param('round') ?? '')

/** Whether the page that was confirmed had asked about every municipality that now has more answers than expected. */
const isAskedOfAll = async (c: Context<AppEnv>, { round }: RoundWithQuestionnaire): Promise<boolean> => {
  const asked = new Set(c.var.fields.get('asked'))
  const counts = await countResponses(c.env.DB, round.id)
  return counts.every(
    ({ municipality, voice, count }) =>
      voice === 'team' ||
      asked.has(municipality) ||
      participationIn(count, round.threshold, round.expected[municipality]) !== 'more-than-expected',
  )
}

const mayClose = (c: Context<AppEnv>): boolean => c.var.membership.role !== 'viewer'

const showRound = async (c: Context<AppEnv>, { round, questionnaire }: RoundWithQuestionnaire, unconfirmed = false) => {
  const { site, membership } = c.var
  const { phase, when } = closingOf(site, round, new Date().toISOString())
  const db = c.env.DB.withSession('first-primary')
  const [links, counts, release] = await Promise.all([
    linksIn(c, round.id),
    countResponses(db, round.id),
    findRelease(db, round.id),
  ])
  const countOf = ({ slug }: Municipality, voice: Voice): number =>
    counts.find((row) => row.municipality === slug && row.voice === voice)?.count ?? 0
  const municipalities = membership.network.municipalities.map((municipality): MunicipalityInRound => ({
    municipality,
    links: links.get(municipality.slug) ?? {},
    participation: participationIn(
      countOf(municipality, 'individual'),
      round.threshold,
      round.expected[municipality.slug],
    ),
    hasJointAnswer: countOf(municipality, 'team') > 0,
    expected: round.expected[municipality.slug],
  }))
  return respondPage(
    c,
    <RoundPage
      site={site}
      network={membership.network}
      gathering={gatheringOf(site, membership.network, round)}
      round={round}
      phase={phase}
      when={when}
      questionnaire={questionnaire}
      municipalities={municipalities}
      release={release}
      mayClose={mayClose(c)}
      unconfirmed={unconfirmed}
    />,
    unconfirmed ? 422 : 200,
  )
}

/** The addresses of a round's forms, by municipality. Built from the installation's own origin. */
const linksIn = async (c: Context<AppEnv>, round: string): Promise<Map<string, MunicipalityInRound['links']>> => {
  const { linkSealKey, publicOrigin } = settingsFrom(c.env)
  const byMunicipality = new Map<string, MunicipalityInRound['links']>()
  for (const { municipality, voice, sealed_token: sealed } of await linksOf(c.env.DB, round)) {
    const address = publicOrigin + paths.form(await unsealToken(sealed, linkSealKey))
    byMunicipality.set(municipality, { ...byMunicipality.get(municipality), [voice]: address })
  }
  return byMunicipality
}
