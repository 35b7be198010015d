import { theClock } from '../../schemas/audit.ts'
import type { LedgerEntry } from '../../schemas/ledger.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { redactionMark } from '../domain/redaction.ts'
import { entryBy } from '../networks/audit-entry.ts'
import type { Database } from '../storage/database.ts'
import { redactJoint } from '../storage/redactions.ts'
import { findResponse } from '../storage/responses.ts'
import { networkOf } from '../storage/rounds.ts'

type JointText = Extract<LedgerEntry, { kind: 'joint-text' }>

/**
 * Takes words out of a municipality's joint answer again, where it has come back as it was before that: all of each text,
 * for the ledger does not say which words. Says whether any was there. The entries are of one joint answer.
 */
export const replayJointTexts = async (db: Database, entries: readonly JointText[], now: string): Promise<boolean> => {
  const [{ round, municipality } = nowhere] = entries
  const [network, kept] = await Promise.all([
    networkOf(db, round),
    findResponse(db, { round, municipality, voice: 'team', id: teamResponseId }),
  ])
  if (network === undefined || !kept) return false
  const back = entries.filter(({ revision, question }) => kept.revision <= revision && question in kept.answers)
  if (back.length === 0) return false
  const answers = { ...kept.answers, ...Object.fromEntries(back.map(({ question }) => [question, redactionMark])) }
  const past = Math.max(...back.map(({ revision }) => revision))
  const entry = entryBy({ who: theClock, at: now }, 'text-redacted', { round, municipality })
  return redactJoint(db, network, { round, municipality, revision: kept.revision, past }, answers, entry)
}

const nowhere = { round: '', municipality: '' }
