import * as z from 'zod'
import { firstRow } from './database.ts'
import type { Database } from './database.ts'

/** Whether a person owns a network, whichever it is. */
export const ownsNetwork = async (db: Database, email: string): Promise<boolean> =>
  (await firstRow(
    db.prepare(`SELECT 1 AS found FROM member WHERE email = ?1 AND role = 'owner' LIMIT 1`).bind(email),
    z.object({ found: z.int() }),
  )) !== undefined
