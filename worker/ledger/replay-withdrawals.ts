import type { LedgerEntry } from '../../schemas/ledger.ts'
import type { Database } from '../storage/database.ts'
import { eachOwnKeyPage, emptyAnswers } from '../storage/own-answers.ts'
import { answerDigest } from './answer-digest.ts'

/**
 * Empties the answers that were withdrawn, wherever they have come back as they were before that. Says how many. The ledger
 * names them by digests only, so every answer's key is read, page by page, and never what was answered.
 */
export const replayWithdrawals = async (
  db: Database,
  entries: readonly Extract<LedgerEntry, { kind: 'withdrawals' }>[],
): Promise<number> => {
  const emptyFrom = new Map<string, number>()
  for (const { answer, revision } of entries.flatMap(({ withdrawn }) => withdrawn))
    emptyFrom.set(answer, Math.max(revision, emptyFrom.get(answer) ?? 0))
  let emptied = 0
  if (emptyFrom.size === 0) return emptied
  for await (const page of eachOwnKeyPage(db)) {
    const digested = await Promise.all(page.map(async (key) => ({ key, from: emptyFrom.get(await answerDigest(key)) })))
    const back = digested.flatMap(({ key, from }) =>
      from !== undefined && key.revision < from ? [{ ...key, revision: from }] : [],
    )
    if (back.length > 0) await emptyAnswers(db, back)
    emptied += back.length
  }
  return emptied
}
