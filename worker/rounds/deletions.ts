import { theClock } from '../../schemas/audit.ts'
import type { ClockBindings } from '../bindings.ts'
import { textQuestionsOf } from '../domain/redaction.ts'
import { entryBy } from '../networks/audit-entry.ts'
import type { Database } from '../storage/database.ts'
import { deleteAnswers, deleteLinks, deleteTexts, deletionsDue, finishDeletion } from '../storage/deletions.ts'
import type { DueDeletion } from '../storage/deletions.ts'
import { writeEntry } from '../ledger/write-entry.ts'
import { findRound } from '../storage/rounds.ts'
import { releaseAtLast } from './closing.ts'
import { eachAlone } from './each-alone.ts'

/**
 * Deletes what a round's form promised, once the round has been closed for so long at `now` (ISO, UTC): the links to own
 * answers, what is written in words in them, and then all of them. Cut off anywhere, it goes on the next time; done twice
 * at once, it is done once.
 */
export const deleteWhatWasPromised = async (env: ClockBindings, now: string): Promise<void> => {
  await eachAlone(await deletionsDue(env.DB, now), (due) => deletePart(env, due, now))
}

const deletePart = async (env: ClockBindings, due: DueDeletion, now: string): Promise<void> => {
  const { network, round: id, part, closesAt } = due
  // Where nobody has made the results yet, this is the last time that they can be made.
  if (part !== 'links') await releaseAtLast(env.DB, { network, id }, { who: theClock, at: now })
  await writeEntry(env, { kind: 'round', round: id, part, closesAt })
  await deleteNow(env.DB, due, now)
}

/** Deletes a part of a round's individual answers at `now` (ISO, UTC), step by step, and writes it down. */
export const deleteNow = async (db: Database, due: DueDeletion, now: string): Promise<void> => {
  const entry = entryBy({ who: theClock, at: now }, `${due.part}-deleted`, { round: due.round })
  switch (due.part) {
    case 'links':
      return deleteLinks(db, due, entry)
    case 'texts': {
      const questions = await textQuestionsIn(db, due)
      while (await deleteTexts(db, due, questions));
      return finishDeletion(db, due, entry)
    }
    case 'answers':
      while (await deleteAnswers(db, due));
      return finishDeletion(db, due, entry)
  }
}

const textQuestionsIn = async (db: Database, { network, round }: DueDeletion): Promise<string[]> => {
  const found = await findRound(db, network, round)
  return found ? textQuestionsOf(found.questionnaire, 'individual').map(({ key }) => key) : []
}
