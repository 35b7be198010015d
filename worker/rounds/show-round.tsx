import type { Context } from 'hono'
import type { MoreAccepted } from '../../schemas/more-accepted.ts'
import type { Round } from '../../schemas/round.ts'
import { RoundPage } from '../../web/pages/round-page.tsx'
import { nextInWords } from '../../web/pages/round/next-in-words.ts'
import { gatheringInSentence } from '../answering/occasion.ts'
import type { AppEnv } from '../bindings.ts'
import { moreThanExpected } from '../domain/held.ts'
import { noticeOf } from '../forms/go-on.ts'
import { respondPage } from '../respond.tsx'
import type { Database } from '../storage/database.ts'
import { moreAcceptedIn } from '../storage/due-rounds.ts'
import { findRelease } from '../storage/releases.ts'
import { countResponses } from '../storage/responses.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'
import { editionsOfRound } from './editions-of-round.ts'
import { releasedScales } from './released-scales.ts'
import { addressesIn, listAskedFor, municipalitiesInRound } from './round-municipalities.ts'

/** A round's page; or, with 422, the same where something was asked for without saying yes to it. */
export const showRound = async (
  c: Context<AppEnv>,
  { round, questionnaire }: RoundWithQuestionnaire,
  unconfirmed = false,
) => {
  const { site, membership } = c.var
  const municipalities = await municipalitiesInRound(c, round)
  const list = listAskedFor(c, municipalities)
  const now = new Date().toISOString()
  const session = c.env.DB.withSession('first-primary')
  const [release, { isNextMissing: _, ...editions }, accepted] = await Promise.all([
    findRelease(session, round.id),
    editionsOfRound(session, round, now),
    acceptedBefore(c, session, round),
  ])
  const { phase, next } = nextInWords(site, round, editions.editions.at(-1), now)
  return respondPage(
    c,
    <RoundPage
      site={site}
      network={membership.network}
      gathering={gatheringInSentence(site, membership.network, round)}
      round={round}
      phase={phase}
      next={next}
      questionnaire={questionnaire}
      municipalities={municipalities}
      list={list}
      addresses={await addressesIn(c, round.id, list.isFew ? list.shown : [])}
      release={release}
      scales={release && releasedScales(membership.network, round, phase, release)}
      {...editions}
      mayClose={membership.role !== 'viewer'}
      isOwner={membership.role === 'owner'}
      unconfirmed={unconfirmed}
      accepted={accepted}
      notice={noticeOf(c)}
    />,
    unconfirmed ? 422 : 200,
  )
}

/** What was accepted on the page that came in or, where none did, when the round was left to the clock or to a person. */
const acceptedBefore = async (c: Context<AppEnv>, db: Database, round: Round): Promise<Set<string>> => {
  const sent: typeof c.var.fields | undefined = c.var.fields
  if (sent) return new Set(sent.get('accepted'))
  const kept = round.status === 'closed' ? await moreAcceptedIn(db, round.id) : {}
  return new Set(Object.keys(kept).filter((municipality) => kept[municipality]))
}

/** Whether the page that was confirmed had asked about every municipality that now has more answers than expected. */
export const isAskedOfAll = async (c: Context<AppEnv>, { round }: RoundWithQuestionnaire): Promise<boolean> => {
  const accepted = moreAcceptedOn(c)
  const more = moreThanExpected(round, await countResponses(c.env.DB, round.id))
  return [...more].every((municipality) => Object.hasOwn(accepted, municipality))
}

/** What was said on that page of municipalities with more answers than expected: whether they count. */
export const moreAcceptedOn = (c: Context<AppEnv>): MoreAccepted => {
  const slugs = new Set(c.var.membership.network.municipalities.map(({ slug }) => slug))
  const said = (name: string, counts: boolean) =>
    (c.var.fields.get(name) ?? [])
      .filter((municipality) => slugs.has(municipality))
      .map((municipality): [string, boolean] => [municipality, counts])
  return Object.fromEntries([...said('asked', false), ...said('accepted', true)])
}
