import * as z from 'zod'
import { firstRow } from './database.ts'
import type { Database, Statement } from './database.ts'
import { knownToHaveAnswered } from './known-answers.ts'
import { openedBy } from './round-sql.ts'

/** What must still be so when a change of network ?1 is saved. ?4 and on are bound from `about`, in order. */
export interface Guard {
  condition: string
  about: readonly (string | number)[]
  /** The municipality that takes part no longer from a gathering on: its links to rounds from then on stop working. */
  revokes?: { municipality: string; from: number }
}

const linked = `SELECT 1 FROM link WHERE link.round = round.id AND link.municipality = ?4`
const released = `SELECT 1 FROM release WHERE release.round = round.id`
const upToDate = `${released} AND release.closed_at IS round.closes_at`

const noRound = (which: string): string => `NOT EXISTS (SELECT 1 FROM round WHERE round.network = ?1 AND ${which})`

/** No round of the network has a link of the municipality: nobody answers without one. */
export const neverAsked = (municipality: string): Guard => ({
  condition: noRound(`(${knownToHaveAnswered('?4')} OR EXISTS (${linked}))`),
  about: [municipality],
})

/** The municipality, which ends before this gathering, is not known to have answered a round of it or a later one. */
export const endingBefore = (municipality: string, gathering: number): Guard => ({
  condition: noRound(`round.gathering >= ?5 AND ${knownToHaveAnswered('?4')}`),
  about: [municipality, gathering],
  revokes: { municipality, from: gathering },
})

/** The municipality is not known to have answered a round of this gathering or a later one, and none of them has results. */
export const withoutResultsFrom = (municipality: string, gathering: number): Guard => ({
  condition: noRound(`round.gathering >= ?5 AND (${knownToHaveAnswered('?4')} OR EXISTS (${released}))`),
  about: [municipality, gathering],
})

/** No round belongs to the gathering. */
export const withoutRounds = (gathering: number): Guard => ({
  condition: noRound('round.gathering = ?4'),
  about: [gathering],
})

/**
 * No round has opened, or opened again, by an instant (ISO, UTC) whose results are not made yet: nobody is answering, or has answered, on a
 * word about who will see it that a change would break.
 */
export const withoutPromises = (now: string): Guard => ({
  condition: noRound(`${openedBy('?4')} AND NOT EXISTS (${upToDate})`),
  about: [now],
})

/** Whether what a guard asks of a network is so. */
export const holds = async (db: Database, network: string, { condition, about }: Guard): Promise<boolean> =>
  (await firstRow(
    db.prepare(`SELECT 1 AS holds WHERE ${condition}`).bind(network, null, null, ...about),
    z.object({ holds: z.int() }),
  )) !== undefined

/** Stops a municipality's links to the rounds from a gathering on, if the statement just before it in the batch wrote anything. */
export const revokeLinks = (
  db: Database,
  network: string,
  { municipality, from }: NonNullable<Guard['revokes']>,
): Statement =>
  db
    .prepare(
      `UPDATE link SET revoked = 1 WHERE municipality = ?2 AND changes() > 0
       AND round IN (SELECT id FROM round WHERE network = ?1 AND gathering >= ?3)`,
    )
    .bind(network, municipality, from)
