import { isUpToDate } from '../../schemas/editions.ts'
import type { MoreAccepted } from '../../schemas/more-accepted.ts'
import { isDeleted } from '../../schemas/retention.ts'
import type { Round } from '../../schemas/round.ts'
import { moreThanExpected } from '../domain/held.ts'
import { fundamentalsOnly, release } from '../domain/release.ts'
import { tally } from '../domain/tally.ts'
import { entryBy } from '../networks/audit-entry.ts'
import type { Doing } from '../networks/audit-entry.ts'
import type { Database } from '../storage/database.ts'
import { leaveToClock, leaveToPerson, moreAcceptedIn } from '../storage/due-rounds.ts'
import { beginCounting } from '../storage/held-answers.ts'
import { askedIn } from '../storage/links.ts'
import { earlierEditionsOf } from '../storage/release-bases.ts'
import { isReleased, saveRelease } from '../storage/releases.ts'
import { eachResponsePage } from '../storage/response-pages.ts'
import type { PagedResponse } from '../storage/response-pages.ts'
import { countResponses } from '../storage/responses.ts'
import { closeRound } from '../storage/round-life.ts'
import { findRound } from '../storage/rounds.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'
import { hashOf } from '../tokens.ts'
import { digestsOf, followable, withEditions } from './counted-answers.ts'
import { shuffled } from './shuffled.ts'

type Name = Pick<Round, 'network' | 'id'>

/** What became of a closing: nothing to tell of where somebody opened the round again meanwhile. */
type Outcome = 'round-released' | 'round-closed' | undefined

/**
 * Closes a round and makes its release, the next edition where it had one before it was opened again. Safe to repeat: a
 * closed round stays closed, and the first release made of a closing stands. A municipality with more answers than were
 * expected counts only if it is `accepted`; where nobody was asked about one, because its answers came in while the page was
 * read, the round is closed and its results wait for a person.
 */
export const closeAndRelease = async (
  db: Database,
  round: Name,
  accepted: MoreAccepted,
  by: Doing,
): Promise<Outcome> => {
  await closeRound(db, round, entryBy(by, 'round-closed', { round: round.id }))
  return releaseAsAccepted(db, await findClosed(db, round), accepted, by)
}

/**
 * Closes a round, and leaves its results to the clock, which makes them when what was held is taken in: with what was
 * `accepted`.
 */
export const closeAndDrain = async (db: Database, round: Name, accepted: MoreAccepted, by: Doing): Promise<void> => {
  await closeRound(db, round, entryBy(by, 'round-closed', { round: round.id }))
  await leaveToClock(db, round, accepted)
}

/**
 * Makes the release of a round of this closing, unless a municipality of which nobody was asked has more answers than were
 * expected: that takes a person.
 */
export const releaseUnasked = async (db: Database, round: Name & Pick<Round, 'closesAt'>, by: Doing): Promise<void> => {
  const closed = await findClosed(db, round)
  if (closed?.round.closesAt !== round.closesAt) return
  await releaseAsAccepted(db, closed, await moreAcceptedIn(db, round.id), by)
}

/**
 * Makes the release of a closed round before its answers are deleted, where nobody has made it. A municipality with more
 * answers than were expected counts only if a person has said so.
 */
export const releaseAtLast = async (db: Database, round: Name, by: Doing): Promise<void> => {
  const closed = (await isReleased(db, round.id)) ? undefined : await findClosed(db, round)
  if (!closed) return
  const accepted = await moreAcceptedIn(db, round.id)
  await makeRelease(db, closed, unless(accepted, await moreIn(db, closed.round)), by)
}

const releaseAsAccepted = async (
  db: Database,
  closed: RoundWithQuestionnaire | undefined,
  accepted: MoreAccepted,
  by: Doing,
): Promise<Outcome> => {
  if (!closed) return undefined
  const more = await moreIn(db, closed.round)
  if (!more.every((municipality) => Object.hasOwn(accepted, municipality))) {
    return (await leaveToPerson(db, closed.round, accepted)) ? 'round-closed' : undefined
  }
  return (await makeRelease(db, closed, unless(accepted, more), by)) ? 'round-released' : undefined
}

const unless = (accepted: MoreAccepted, more: readonly string[]): ReadonlySet<string> =>
  new Set(more.filter((municipality) => !(Object.hasOwn(accepted, municipality) && accepted[municipality])))

/**
 * The round as it is once its closing is written down, while its answers are here: nothing that is read after this can
 * change before it opens again.
 */
const findClosed = async (db: Database, { network, id }: Name): Promise<RoundWithQuestionnaire | undefined> => {
  const found = await findRound(db, network, id)
  return found?.round.status === 'closed' && !isDeleted(found.round, 'answers') ? found : undefined
}

/** The municipalities of a closed round with more answers than were expected. From here on, nothing that was held comes to them. */
const moreIn = async (db: Database, round: Round): Promise<string[]> => {
  await beginCounting(db, round)
  return [...moreThanExpected(round, await countResponses(db, round.id))]
}

/** A round's responses, without those of the municipalities that are held. */
const responsesIn = async (db: Database, round: string, held: ReadonlySet<string>): Promise<PagedResponse[]> => {
  const responses: PagedResponse[] = []
  for await (const page of eachResponsePage(db, round))
    responses.push(...page.filter(({ municipality }) => !held.has(municipality)))
  return responses
}

/** Says whether the results of this closing stand after it, whoever made them. */
const makeRelease = async (
  db: Database,
  { round, questionnaire }: RoundWithQuestionnaire,
  held: ReadonlySet<string>,
  by: Doing,
): Promise<boolean> => {
  const earlier = await earlierEditionsOf(db, round.id)
  const editions = followable(earlier)
  if (isUpToDate(round, earlier.at(-1))) return true
  if (!editions || (earlier.length > 0 && isDeleted(round, 'texts'))) return false
  const edition = editions.length + 1
  const there = await responsesIn(db, round.id, held)
  const counted = await withEditions(round.id, there, editions)
  const asked = await askedIn(db, round.id)
  const { results, basis } = release({ ...round, asked }, tally(questionnaire, counted), shuffled, held, editions)
  const made = {
    edition,
    hash: await hashOf(JSON.stringify(results)),
    closedAt: round.closesAt,
    follows: earlier.at(-1)?.hash,
    results,
    fundamentals: fundamentalsOnly(results),
    basis,
    counted: await digestsOf(round.id, edition, there),
  }
  const subject = { round: round.id, edition: String(edition) }
  return saveRelease(db, made, round, entryBy(by, 'round-released', subject))
}
