import type { Round } from './round.ts'

/** What cites an edition of a round's results, beside the round. */
export interface EditionName {
  /** The first one made is 1. */
  edition: number
  /** SHA-256 of its content, in hexadecimal. */
  hash: string
  /** When the round closed whose answers it shows (ISO, UTC). Unknown of some that were brought in from elsewhere. */
  closedAt: string | undefined
}

/** An edition, and whether what it rests on is still kept: without it no edition can follow. */
export interface ListedEdition extends EditionName {
  hasBasis: boolean
}

/** Whether an edition counts an answer as it is now. Unknown where what the edition rests on is not kept. */
export interface CountedIn {
  edition: number
  isCounted: boolean | undefined
}

/** Whether the newest edition of a closed round's results is of its last closing: then there is nothing more to make. */
export const isUpToDate = (
  { closesAt }: Pick<Round, 'closesAt'>,
  newest: Pick<EditionName, 'closedAt'> | undefined,
): boolean => newest !== undefined && newest.closedAt === closesAt
