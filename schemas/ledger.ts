import * as z from 'zod'
import { deletedParts } from './retention.ts'

const revisionSchema = z.int().min(1)

const roundEntry = z.strictObject({
  kind: z.literal('round'),
  round: z.string(),
  part: z.enum(deletedParts).exclude(['nothing']),
  /** The closing that it was counted from (ISO, UTC). */
  closesAt: z.iso.datetime(),
})

const networkEntry = z.strictObject({
  kind: z.literal('network'),
  network: z.string(),
  /** Since when it has been gone (ISO, UTC). Another network may have its name afterwards. */
  at: z.iso.datetime(),
})

const withdrawalsEntry = z.strictObject({
  kind: z.literal('withdrawals'),
  day: z.iso.date(),
  /** Each as SHA-256, in hexadecimal, of its key, and the revision from which it is empty. */
  withdrawn: z.array(z.strictObject({ answer: z.string().regex(/^[0-9a-f]{64}$/), revision: revisionSchema })),
})

const releasedTextEntry = z.strictObject({
  kind: z.literal('released-text'),
  round: z.string(),
  question: z.string(),
  /** Which of the texts of that question, in the order of the release. */
  place: z.int().min(0),
  /** The hashes of the release with the words in it, and without. */
  before: z.string(),
  after: z.string(),
})

const jointTextEntry = z.strictObject({
  kind: z.literal('joint-text'),
  round: z.string(),
  municipality: z.string(),
  question: z.string(),
  /** The last revision with the words in it. */
  revision: revisionSchema,
})

/** Something that was deleted, as it is written down outside the database: in codes, and never a word of what it was. */
export const ledgerEntrySchema = z.discriminatedUnion('kind', [
  roundEntry,
  networkEntry,
  withdrawalsEntry,
  releasedTextEntry,
  jointTextEntry,
])

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

/** Where an entry lies in the ledger. The same deletion written twice is one entry. */
export const ledgerName = (entry: LedgerEntry): string => `${placeOf(entry).map(encodeURIComponent).join('/')}.json`

const placeOf = (entry: LedgerEntry): string[] => {
  switch (entry.kind) {
    case 'round':
      return ['rounds', entry.round, `${entry.part} ${entry.closesAt}`]
    case 'network':
      return ['networks', entry.network, entry.at]
    case 'withdrawals':
      return ['withdrawals', entry.day]
    case 'released-text':
      return ['released-texts', entry.round, `${entry.before} ${entry.question} ${entry.place}`]
    case 'joint-text':
      return ['joint-texts', entry.round, `${entry.municipality} ${entry.question} ${entry.revision}`]
  }
}
