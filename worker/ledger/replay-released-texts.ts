import { theClock } from '../../schemas/audit.ts'
import type { LedgerEntry } from '../../schemas/ledger.ts'
import type { Results } from '../../schemas/results.ts'
import { redactionMark } from '../domain/redaction.ts'
import { withTextReplaced } from '../domain/release.ts'
import { entryBy } from '../networks/audit-entry.ts'
import type { Database } from '../storage/database.ts'
import { redactAgain } from '../storage/redactions.ts'
import { findReleases } from '../storage/releases.ts'
import { networkOf } from '../storage/rounds.ts'
import { hashOf } from '../tokens.ts'

type ReleasedText = Extract<LedgerEntry, { kind: 'released-text' }>

/**
 * Takes words out of a round's results again, where they have come back as they were before that: all of each text, for the
 * ledger does not say which words. Says whether any was there. The entries are of one round.
 */
export const replayReleasedTexts = async (
  db: Database,
  round: string,
  entries: readonly ReleasedText[],
  now: string,
): Promise<boolean> => {
  const network = await networkOf(db, round)
  if (network === undefined) return false
  let isBack = false
  for (const { edition, hash: before, results } of await findReleases(db, round)) {
    const texts = followingFrom(before, entries).flatMap((entry) => textOf(results, entry))
    if (texts.length === 0) continue
    const redacted = texts.reduce(
      (so, { question, text }) => withTextReplaced(so, question, text, redactionMark),
      results,
    )
    const after = { edition, before, hash: await hashOf(JSON.stringify(redacted)), results: redacted }
    const subject = { round, before, after: after.hash }
    await redactAgain(db, network, after, texts, entryBy({ who: theClock, at: now }, 'text-redacted', subject))
    isBack = true
  }
  return isBack
}

/** The redactions that were made of a release with this hash, and of what it then became. */
const followingFrom = (hash: string, entries: readonly ReleasedText[]): ReleasedText[] => {
  const reached = new Set([hash])
  for (let size = 0; size < reached.size;) {
    size = reached.size
    for (const { before, after } of entries) if (reached.has(before)) reached.add(after)
  }
  return entries.filter(({ before }) => reached.has(before))
}

const textOf = ({ others }: Results, { question, place }: ReleasedText) => {
  const answer = others[question]
  const text = answer?.kind === 'texts' ? answer.texts[place] : undefined
  return text === undefined || text === redactionMark ? [] : [{ question, text, mark: redactionMark }]
}
