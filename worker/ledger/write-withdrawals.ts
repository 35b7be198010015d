import { ledgerName } from '../../schemas/ledger.ts'
import type { LedgerEntry } from '../../schemas/ledger.ts'
import type { ClockBindings } from '../bindings.ts'
import { ledgerHour } from '../settings.ts'
import { forgetWithdrawals, withdrawalsWaiting } from '../storage/withdrawals-waiting.ts'
import { answerDigest } from './answer-digest.ts'
import { writeEntry } from './write-entry.ts'

/**
 * Writes the withdrawals of a day in the ledger, all of them at once, at a fixed hour and whether or not there are any: what
 * lies there has a time, and an answer must have none. Where there is no ledger, they are only forgotten.
 */
export const writeWithdrawals = async (env: ClockBindings, now: string): Promise<void> => {
  if (Number(now.slice('yyyy-mm-ddT'.length, 'yyyy-mm-ddThh'.length)) !== ledgerHour) return
  const day = now.slice(0, 'yyyy-mm-dd'.length)
  if (await env.LEDGER?.head(ledgerName({ kind: 'withdrawals', day, withdrawn: [] }))) return
  const waiting = await withdrawalsWaiting(env.DB)
  const withdrawn = await Promise.all(
    waiting.map(async ({ revision, ...key }) => ({ answer: await answerDigest(key), revision })),
  )
  const entry: LedgerEntry = {
    kind: 'withdrawals',
    day,
    withdrawn: withdrawn.toSorted((one, other) => one.answer.localeCompare(other.answer, 'en')),
  }
  if (await writeEntry(env, entry)) await forgetWithdrawals(env.DB, waiting)
}
