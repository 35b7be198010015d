import * as z from 'zod'
import { allRows } from './database.ts'
import type { Database } from './database.ts'

const keyRow = z.object({ round: z.string(), municipality: z.string(), id: z.string(), revision: z.int() })

/** Names a person's answer as it is at a revision. */
type OwnKey = z.infer<typeof keyRow>

const keysAPage = 2000

/** The keys of everyone's own answers in every round, page by page in their order. Nothing of what was answered is read. */
export async function* eachOwnKeyPage(db: Database): AsyncGenerator<OwnKey[]> {
  let after: Omit<OwnKey, 'revision'> = { round: '', municipality: '', id: '' }
  for (;;) {
    const page = await allRows(
      db
        .prepare(
          `SELECT round, municipality, id, revision FROM response
           WHERE (round, municipality, voice, id) > (?1, ?2, 'individual', ?3) AND voice = 'individual'
           ORDER BY round, municipality, voice, id LIMIT ${keysAPage}`,
        )
        .bind(after.round, after.municipality, after.id),
      keyRow,
    )
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < keysAPage) return
    after = last
  }
}

/** Empties answers, each from a revision on: one that was answered again since is another, and stays. */
export const emptyAnswers = async (db: Database, keys: readonly OwnKey[]): Promise<void> => {
  await db
    .prepare(
      `UPDATE response SET answers = '{}', revision = emptied.value ->> 'revision', same_from = NULL
       FROM json_each(?1) AS emptied
       WHERE response.round = emptied.value ->> 'round' AND response.municipality = emptied.value ->> 'municipality'
         AND response.voice = 'individual' AND response.id = emptied.value ->> 'id'
         AND response.revision < emptied.value ->> 'revision'`,
    )
    .bind(JSON.stringify(keys))
    .run()
}
