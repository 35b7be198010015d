import * as z from 'zod'
import { storedAnswersSchema } from '../../schemas/answers.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { allRows, jsonColumn, optionalColumn } from './database.ts'
import type { Database } from './database.ts'

const rowsAPage = 2000

const pagedRow = z.object({
  municipality: z.string(),
  id: z.string(),
  revision: z.int(),
  sameFrom: optionalColumn(z.int()),
  answers: jsonColumn(storedAnswersSchema),
})

export type PagedResponse = z.infer<typeof pagedRow>

/** A round's individual responses, page by page in the order of their keys; one page is in memory at a time. */
export async function* eachResponsePage(db: Database, round: string): AsyncGenerator<PagedResponse[]> {
  let after: Pick<PagedResponse, 'municipality' | 'id'> = { municipality: '', id: '' }
  for (;;) {
    const page = await responsePage(db, round, after)
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < rowsAPage) return
    after = last
  }
}

const responsePage = (db: Database, round: string, after: Pick<PagedResponse, 'municipality' | 'id'>) =>
  allRows(
    db
      .prepare(
        `SELECT municipality, id, revision, same_from AS sameFrom, answers FROM response
         WHERE round = ?1 AND (municipality, voice, id) > (?2, 'individual', ?3) AND voice = 'individual'
           AND answers <> '{}'
         ORDER BY municipality, voice, id LIMIT ${rowsAPage}`,
      )
      .bind(round, after.municipality, after.id),
    pagedRow,
  )

const jointRow = z.object({
  round: z.string(),
  place: z.int(),
  municipality: z.string(),
  revision: z.int(),
  answers: jsonColumn(storedAnswersSchema),
})

export type JointResponse = z.infer<typeof jointRow>

/**
 * The joint answers of a network, round by round in the order given and municipality by municipality in theirs, page by
 * page by key. No individual response is read: CROSS JOIN keeps the planner from walking the round first.
 */
export async function* eachJointPage(
  db: Database,
  rounds: readonly string[],
  municipalities: readonly string[],
): AsyncGenerator<JointResponse[]> {
  let after = -1
  for (;;) {
    const page = await jointPage(db, rounds, municipalities, after)
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < rowsAPage) return
    after = last.place
  }
}

const jointPage = (db: Database, rounds: readonly string[], municipalities: readonly string[], after: number) =>
  allRows(
    db
      .prepare(
        `SELECT response.round, asked.key * ?4 + member.key AS place, response.municipality, response.revision, response.answers
         FROM json_each(?1) AS asked CROSS JOIN json_each(?2) AS member
         CROSS JOIN response ON response.round = asked.value AND response.municipality = member.value
           AND response.voice = 'team' AND response.id = '${teamResponseId}'
         WHERE asked.key * ?4 + member.key > ?3 ORDER BY place LIMIT ${rowsAPage}`,
      )
      .bind(JSON.stringify(rounds), JSON.stringify(municipalities), after, municipalities.length),
    jointRow,
  )
