import type { AuditEntry } from '../../schemas/audit.ts'
import { auditIfChanged } from './audit.ts'
import type { Database } from './database.ts'
import type { NewLink } from './links.ts'

/**
 * Keeps a new link instead of the one that works, which stops, and writes that down. Only if as many links as `made` have
 * been made for the same form until now: asked for twice, one is made. What was answered is not touched. One round trip.
 */
export const replaceLink = async (
  db: Database,
  network: string,
  { tokenHash, sealedToken, round, municipality, voice }: NewLink,
  made: number,
  entry: AuditEntry,
): Promise<void> => {
  await db.batch([
    db
      .prepare(
        `INSERT INTO link (token_hash, sealed_token, round, municipality, voice) SELECT ?1, ?2, ?3, ?4, ?5
         WHERE (SELECT COUNT(*) FROM link WHERE round = ?3 AND municipality = ?4 AND voice = ?5) = ?6`,
      )
      .bind(tokenHash, sealedToken, round, municipality, voice, made),
    auditIfChanged(db, network, entry),
    db
      .prepare(
        `UPDATE link SET revoked = 1 WHERE round = ?2 AND municipality = ?3 AND voice = ?4 AND token_hash <> ?1
         AND EXISTS (SELECT 1 FROM link WHERE token_hash = ?1)`,
      )
      .bind(tokenHash, round, municipality, voice),
  ])
}
