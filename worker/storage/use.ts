import * as z from 'zod'
import { storedAnswersSchema } from '../../schemas/answers.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { allRows, firstRow, jsonColumn, optionalColumn } from './database.ts'
import type { Database } from './database.ts'
import { knownToHaveAnswered } from './known-answers.ts'

/** What builds on a municipality: the last gathering at which it is known to have answered, has a link, and at which anything is released. */
export interface UseOfMunicipality {
  answered: number | undefined
  linked: number | undefined
  released: number | undefined
}

const useRow = z.object({
  answered: optionalColumn(z.int()),
  linked: optionalColumn(z.int()),
  released: optionalColumn(z.int()),
})

const lastWhere = (condition: string): string => `max(CASE WHEN ${condition} THEN gathering END)`

/** What builds on a municipality in a network, and so keeps it from being removed. */
export const useOf = async (db: Database, network: string, municipality: string): Promise<UseOfMunicipality> => {
  const row = await firstRow(
    db
      .prepare(
        `SELECT ${lastWhere(knownToHaveAnswered('?2'))} AS answered,
           ${lastWhere('EXISTS (SELECT 1 FROM link WHERE link.round = round.id AND link.municipality = ?2)')} AS linked,
           ${lastWhere('EXISTS (SELECT 1 FROM release WHERE release.round = round.id)')} AS released
         FROM round WHERE network = ?1`,
      )
      .bind(network, municipality),
    useRow,
  )
  return row ?? { answered: undefined, linked: undefined, released: undefined }
}

/** The gatherings of a network that rounds belong to. */
export const gatheringsWithRounds = async (db: Database, network: string): Promise<Set<number>> => {
  const rows = await allRows(
    db.prepare('SELECT DISTINCT gathering FROM round WHERE network = ?1').bind(network),
    z.object({ gathering: z.int() }),
  )
  return new Set(rows.map(({ gathering }) => gathering))
}

const jointRow = z.object({ gathering: z.int(), answers: jsonColumn(storedAnswersSchema) })

/** A municipality's latest joint answer in a network, with the gathering that it belongs to. */
export const latestJointAnswer = (
  db: Database,
  network: string,
  municipality: string,
): Promise<z.infer<typeof jointRow> | undefined> =>
  firstRow(
    db
      .prepare(
        `SELECT round.gathering, response.answers FROM round JOIN response ON response.round = round.id
         WHERE round.network = ?1 AND response.municipality = ?2 AND response.voice = 'team' AND response.id = '${teamResponseId}'
         ORDER BY round.gathering DESC LIMIT 1`,
      )
      .bind(network, municipality),
    jointRow,
  )
