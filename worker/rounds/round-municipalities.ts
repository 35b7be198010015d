import type { Context } from 'hono'
import { takesPartAt } from '../../schemas/network.ts'
import type { Municipality } from '../../schemas/network.ts'
import { isDeleted } from '../../schemas/retention.ts'
import { phaseOf } from '../../schemas/round.ts'
import type { Round } from '../../schemas/round.ts'
import type { Voice } from '../../schemas/voice.ts'
import { windowOf } from '../../web/municipality-window.ts'
import { fewMunicipalities } from '../../web/pages/round/municipality-in-round.ts'
import type {
  FormAddresses,
  MunicipalityInRound,
  MunicipalityList,
} from '../../web/pages/round/municipality-in-round.ts'
import type { AppEnv } from '../bindings.ts'
import { participationAgain, participationIn } from '../domain/participation.ts'
import { paths } from '../paths.ts'
import { settingsFrom } from '../settings.ts'
import { linksOf } from '../storage/links.ts'
import { hasBeenReopened } from '../storage/releases.ts'
import { countResponses } from '../storage/responses.ts'
import type { ResponseCount } from '../storage/responses.ts'
import { unsealToken } from '../tokens.ts'

/** The municipalities of a round, in the network's order, each with how far it has come. Two queries. */
export const municipalitiesInRound = async (c: Context<AppEnv>, round: Round): Promise<MunicipalityInRound[]> => {
  const [counts, isAgain] = await Promise.all([
    countResponses(c.env.DB, round.id),
    hasBeenReopened(c.env.DB.withSession('first-primary'), round),
  ])
  const byMunicipality = Map.groupBy(counts, ({ municipality }) => municipality)
  return c.var.membership.network.municipalities
    .map((municipality) => inRound(round, municipality, byMunicipality.get(municipality.slug) ?? [], isAgain))
    .filter((standing) => takesPartAt(standing.municipality, round.gathering) || isKnownToHaveAnswered(standing))
}

/** Fewer own answers than the threshold look like none. Rule 11 (participation). */
const isKnownToHaveAnswered = ({ hasJointAnswer, participation }: MunicipalityInRound): boolean =>
  hasJointAnswer || (participation !== undefined && participation !== 'fewer-than-threshold')

/** How far one municipality has come in a round, from how many have answered, and whether it was opened again after results. */
export const inRound = (
  round: Round,
  municipality: Municipality,
  counts: readonly ResponseCount[],
  isAgain: boolean,
): MunicipalityInRound => {
  const count = (voice: Voice): number => counts.find((row) => row.voice === voice)?.count ?? 0
  const expected = round.expected[municipality.slug]
  const own = [count('individual'), round.threshold, expected] as const
  const hasClosed = phaseOf(round, new Date().toISOString()) === 'closed'
  const participation = isAgain ? participationAgain(...own, hasClosed) : participationIn(...own)
  return {
    municipality,
    participation: isDeleted(round, 'texts') ? undefined : participation,
    hasJointAnswer: count('team') > 0,
    expected,
  }
}

/** The part of a round's municipalities that the address asks for: `?q=`, `?page=` and `?missing=joint`; `most` on a page. */
export const listAskedFor = (
  c: Context<AppEnv>,
  all: readonly MunicipalityInRound[],
  most?: number,
): MunicipalityList => {
  const { q, page, missing } = c.req.query()
  const isMissing = missing === 'joint'
  const asked = new Map(
    all.filter(({ hasJointAnswer }) => !(isMissing && hasJointAnswer)).map((one) => [one.municipality.slug, one]),
  )
  const { shown, ...window } = windowOf(
    [...asked.values()].map(({ municipality }) => municipality),
    { q, page },
    most,
  )
  return {
    shown: shown.flatMap(({ slug }) => asked.get(slug) ?? []),
    window,
    missing: isMissing,
    isFew: all.length <= fewMunicipalities,
  }
}

/** Whether the person of this request may share links, and see them. */
export const mayShare = (c: Context<AppEnv>): boolean => c.var.membership.role !== 'viewer'

/** The addresses of the forms of these municipalities in a round, for those who may share them. One query. */
export const addressesIn = async (
  c: Context<AppEnv>,
  round: string,
  municipalities: readonly MunicipalityInRound[],
): Promise<ReadonlyMap<string, FormAddresses>> => {
  const addresses = new Map<string, FormAddresses>()
  if (!mayShare(c) || municipalities.length === 0) return addresses
  const asked = new Set(municipalities.map(({ municipality }) => municipality.slug))
  const links = (await linksOf(c.env.DB, round)).filter(({ municipality }) => asked.has(municipality))
  const unsealed = await Promise.all(
    links.map(async (link) => ({ ...link, address: await addressOf(c, link.sealed_token) })),
  )
  for (const { municipality, voice, address } of unsealed)
    if (address !== undefined) addresses.set(municipality, { ...addresses.get(municipality), [voice]: address })
  return addresses
}

/** A form's address, built from the installation's own origin. Nothing where the secret that sealed the link is gone. */
export const addressOf = async (c: Context<AppEnv>, sealed: string): Promise<string | undefined> => {
  const { linkSealKey, publicOrigin } = settingsFrom(c.env)
  if (linkSealKey === undefined) return undefined
  try {
    return publicOrigin + paths.form(await unsealToken(sealed, linkSealKey))
  } catch {
    return undefined
  }
}
