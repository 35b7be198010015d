import { theClock } from '../../schemas/audit.ts'
import type { ClockBindings } from '../bindings.ts'
import { textQuestionsOf } from '../domain/redaction.ts'
import { entryBy } from '../networks/audit-entry.ts'
import type { Database } from '../storage/database.ts'
import { deleteAnswers, deleteLinks, deleteTexts, deletionsDue, finishDeletion } from '../storage/deletions.ts'
import type { DueDeletion } from '../storage/deletions.ts'
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

const deletePart = async ({ DB }: ClockBindings, due: DueDeletion, now: string): Promise<void> => {
  const clock = { who: theClock, at: now }
  const entry = entryBy(clock, `${due.part}-deleted`, { round: due.round })
  if (due.part === 'links') return deleteLinks(DB, due, entry)
  // Where nobody has made the results yet, this is the last time that they can be made.
  await releaseAtLast(DB, { network: due.network, id: due.round }, clock)
  const questions = due.part === 'texts' ? await textQuestionsIn(DB, due) : undefined
  while (questions ? await deleteTexts(DB, due, questions) : await deleteAnswers(DB, due));
  await finishDeletion(DB, due, entry)
}

const textQuestionsIn = async (db: Database, { network, round }: DueDeletion): Promise<string[]> => {
  const found = await findRound(db, network, round)
  return found ? textQuestionsOf(found.questionnaire, 'individual').map(({ key }) => key) : []
}
