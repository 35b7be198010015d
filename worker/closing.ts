import { moreThanExpected } from './domain/held.ts'
import { fundamentalsOnly, release } from './domain/release.ts'
import { tally } from './domain/tally.ts'
import type { Database } from './storage/database.ts'
import { saveRelease } from './storage/releases.ts'
import { eachResponsePage } from './storage/response-pages.ts'
import type { PagedResponse } from './storage/response-pages.ts'
import { closeRound } from './storage/rounds.ts'
import type { RoundWithQuestionnaire } from './storage/rounds.ts'
import { hashOf } from './tokens.ts'

/**
 * Closes a round at `now` (ISO, UTC) and makes its release. Safe to repeat: a closed round stays closed, and the first
 * release made stands. A municipality with more answers than were expected counts only if it is `accepted`.
 */
export const closeAndRelease = async (
  db: Database,
  { round, questionnaire }: RoundWithQuestionnaire,
  accepted: ReadonlySet<string>,
  now: string,
): Promise<void> => {
  await closeRound(db, round.network, round.id, now)
  const responses: PagedResponse[] = []
  for await (const page of eachResponsePage(db, round.id)) responses.push(...page)
  const held = new Set([...moreThanExpected(round, responses)].filter((municipality) => !accepted.has(municipality)))
  const counted = responses.filter(({ municipality }) => !held.has(municipality))
  const results = release(round, tally(questionnaire, counted), shuffled, held)
  await saveRelease(db, { hash: await hashOf(JSON.stringify(results)), results }, fundamentalsOnly(results))
}

/** The same items in an order that says nothing of where they stood. */
const shuffled = <T>(items: readonly T[]): T[] => {
  const order = crypto.getRandomValues(new Uint32Array(items.length))
  return items
    .map((item, index) => ({ item, place: order[index] ?? 0 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
