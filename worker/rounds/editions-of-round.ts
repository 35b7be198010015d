import type { ListedEdition } from '../../schemas/editions.ts'
import { isUpToDate } from '../../schemas/editions.ts'
import { deletionTimes, isDeleted } from '../../schemas/retention.ts'
import { phaseOf } from '../../schemas/round.ts'
import type { Round } from '../../schemas/round.ts'
import type { Database } from '../storage/database.ts'
import { listedEditionsOf } from '../storage/releases.ts'

interface EditionsOfRound {
  /** The first one first. */
  editions: readonly ListedEdition[]
  /** Whether there may be another: all that those there are rest on is kept, and every word that was written. */
  mayFollow: boolean
  /** Whether the round has been opened again since it had results. */
  isReopened: boolean
  /** Whether the next one is all that is missing: the round has closed again. */
  isNextMissing: boolean
}

/** What there is of a round's results at an instant (ISO, UTC), and whether there may be more. */
export const editionsOfRound = async (db: Database, round: Round, now: string): Promise<EditionsOfRound> => {
  const editions = await listedEditionsOf(db, round.id)
  const newest = editions.at(-1)
  const mayFollow = newest !== undefined && editions.every(({ hasBasis }) => hasBasis) && hasEveryWord(round, now)
  return {
    editions,
    mayFollow,
    isReopened: editions.some(({ closedAt }) => closedAt !== round.closesAt),
    isNextMissing: mayFollow && phaseOf(round, now) === 'closed' && !isUpToDate(round, newest),
  }
}

/** Whether nothing that was written in words is deleted, or due to be, at an instant (ISO, UTC). */
const hasEveryWord = (round: Round, now: string): boolean =>
  !isDeleted(round, 'texts') && (round.closesAt === undefined || now < deletionTimes(round, round.closesAt).texts)
