import type { AuditEntry } from '../../schemas/audit.ts'
import type { Voice } from '../../schemas/voice.ts'
import type { Database, Statement } from './database.ts'
import type { NewLink } from './links.ts'

/** Who should have a working link in a round, and the new ones for those who have none. */
export interface RoundLinks {
  wanted: readonly { municipality: string; voice: Voice }[]
  added: readonly NewLink[]
}

/**
 * Makes a round's links what they should be, where the entry before in the batch was written down: those that are not
 * wanted stop, and the new ones are kept, never two for the same municipality and voice.
 */
export const keepLinks = (
  db: Database,
  network: string,
  round: string,
  { wanted, added }: RoundLinks,
  { at, id }: AuditEntry,
): Statement[] => [
  db
    .prepare(
      `UPDATE link SET revoked = 1 WHERE round = ?4 AND revoked = 0
       AND municipality || ' ' || voice NOT IN (SELECT value FROM json_each(?5)) AND ${writtenDown}`,
    )
    .bind(network, at, id, round, JSON.stringify(wanted.map(({ municipality, voice }) => `${municipality} ${voice}`))),
  db
    .prepare(
      `INSERT INTO link (token_hash, sealed_token, round, municipality, voice)
       SELECT value ->> 'tokenHash', value ->> 'sealedToken', ?4, value ->> 'municipality', value ->> 'voice'
       FROM json_each(?5) WHERE ${writtenDown} AND (value ->> 'municipality') || ' ' || (value ->> 'voice')
         NOT IN (SELECT municipality || ' ' || voice FROM link WHERE round = ?4 AND revoked = 0)`,
    )
    .bind(network, at, id, round, JSON.stringify(added)),
]

const writtenDown = 'EXISTS (SELECT 1 FROM audit WHERE network = ?1 AND at = ?2 AND id = ?3)'
