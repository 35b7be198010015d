import { isUpToDate } from '../../schemas/editions.ts'
import { isDeleted } from '../../schemas/retention.ts'
import type { Round } from '../../schemas/round.ts'
import { moreThanExpected } from '../domain/held.ts'
import { fundamentalsOnly, release } from '../domain/release.ts'
import { tally } from '../domain/tally.ts'
import { entryBy } from '../networks/audit-entry.ts'
import type { Doing } from '../networks/audit-entry.ts'
import type { Database } from '../storage/database.ts'
import { leaveToClock, leaveToPerson } from '../storage/due-rounds.ts'
import { beginCounting } from '../storage/held-answers.ts'
import { askedIn } from '../storage/links.ts'
import { earlierEditionsOf } from '../storage/release-bases.ts'
import { isReleased, saveRelease } from '../storage/releases.ts'
import { eachResponsePage } from '../storage/response-pages.ts'
import type { PagedResponse } from '../storage/response-pages.ts'
import { closeRound } from '../storage/round-life.ts'
import { findRound } from '../storage/rounds.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'
import { hashOf } from '../tokens.ts'
import { digestsOf, followable, withEditions } from './counted-answers.ts'

type Name = Pick<Round, 'network' | 'id'>

/**
 * Closes a round and makes its release, the next edition where it had one before it was opened again. Safe to repeat: a
 * closed round stays closed, and the first release made of a closing stands. A
 * municipality with more answers than were expected counts only if it is `accepted`.
 */
export const closeAndRelease = async (
  db: Database,
  round: Name,
  accepted: ReadonlySet<string>,
  by: Doing,
): Promise<void> => {
  await closeRound(db, round, entryBy(by, 'round-closed', { round: round.id }))
  const closed = await findClosed(db, round)
  if (!closed) return
  const responses = await responsesIn(db, round.id)
  const held = new Set(
    [...moreThanExpected(closed.round, responses)].filter((municipality) => !accepted.has(municipality)),
  )
  await makeRelease(db, closed, responses, held, by)
}

/** Closes a round, and leaves its results to the clock, which makes them when what was held is taken in. */
export const closeAndDrain = async (db: Database, round: Name, by: Doing): Promise<void> => {
  await closeRound(db, round, entryBy(by, 'round-closed', { round: round.id }))
  await leaveToClock(db, round)
}

/** Makes the release of a closed round, unless a municipality has more answers than were expected: that takes a person. */
export const releaseUnasked = async (db: Database, round: Name, by: Doing): Promise<void> => {
  const closed = await findClosed(db, round)
  if (!closed) return
  const responses = await responsesIn(db, round.id)
  if (moreThanExpected(closed.round, responses).size > 0) await leaveToPerson(db, closed.round)
  else await makeRelease(db, closed, responses, new Set(), by)
}

/**
 * Makes the release of a closed round before its answers are deleted, where nobody has made it. Nobody has said that a
 * municipality with more answers than were expected counts, so it does not.
 */
export const releaseAtLast = async (db: Database, round: Name, by: Doing): Promise<void> => {
  const closed = (await isReleased(db, round.id)) ? undefined : await findClosed(db, round)
  if (!closed) return
  const responses = await responsesIn(db, round.id)
  await makeRelease(db, closed, responses, moreThanExpected(closed.round, responses), by)
}

/**
 * The round as it is once its closing is written down, while its answers are here: nothing that is read after this can
 * change before it opens again.
 */
const findClosed = async (db: Database, { network, id }: Name): Promise<RoundWithQuestionnaire | undefined> => {
  const found = await findRound(db, network, id)
  return found?.round.status === 'closed' && !isDeleted(found.round, 'answers') ? found : undefined
}

/** A closed round's responses. From here on, nothing that was held comes to them. */
const responsesIn = async (db: Database, round: string): Promise<PagedResponse[]> => {
  await beginCounting(db, { id: round })
  const responses: PagedResponse[] = []
  for await (const page of eachResponsePage(db, round)) responses.push(...page)
  return responses
}

const makeRelease = async (
  db: Database,
  { round, questionnaire }: RoundWithQuestionnaire,
  responses: readonly PagedResponse[],
  held: ReadonlySet<string>,
  by: Doing,
): Promise<void> => {
  const earlier = await earlierEditionsOf(db, round.id)
  const editions = followable(earlier)
  if (!editions || isUpToDate(round, earlier.at(-1)) || (earlier.length > 0 && isDeleted(round, 'texts'))) return
  const edition = editions.length + 1
  const there = responses.filter(({ municipality }) => !held.has(municipality))
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
  await saveRelease(db, made, round, entryBy(by, 'round-released', subject))
}

/** The same items in an order that says nothing of where they stood. */
const shuffled = <T>(items: readonly T[]): T[] => {
  const order = crypto.getRandomValues(new Uint32Array(items.length))
  return items
    .map((item, index) => ({ item, place: order[index] ?? 0 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
