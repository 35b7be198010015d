import * as z from 'zod'
import { storedAnswersSchema } from '../../schemas/answers.ts'
import type { Answers } from '../../schemas/answers.ts'
import { networkSchema } from '../../schemas/network.ts'
import type { Network } from '../../schemas/network.ts'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Round } from '../../schemas/round.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { voiceSchema } from '../../schemas/voice.ts'
import type { Voice } from '../../schemas/voice.ts'
import { allRows, firstRow, isFound, jsonColumn, optionalColumn } from './database.ts'
import type { Database } from './database.ts'
import { keptOf } from './kept.ts'
import type { Kept } from './kept.ts'
import { itsVersion, readRound, roundColumns, roundRow } from './rounds.ts'

/** Everything a form is made from. */
export interface LinkTarget {
  municipality: string
  voice: Voice
  /** With this municipality alone. */
  network: Network
  round: Round
  questionnaire: Questionnaire
  /** What is stored of the response that is asked about: the municipality's joint answer, or a person's own by its id. */
  current: Kept | undefined
  /** The municipality's joint answer in the round before. Only for the voice `team`. */
  previous: Answers | undefined
  /** Whether the round is being counted, or has been. */
  isCounted: boolean
  /** The newest edition of the round's results, if there is one. */
  edition: number | undefined
}

const targetRow = roundRow.extend({
  municipality: z.string(),
  voice: voiceSchema,
  network_definition: jsonColumn(z.looseObject({ municipalities: z.array(z.unknown()) })),
  questionnaire_definition: jsonColumn(questionnaireSchema),
  current_revision: optionalColumn(z.int()),
  current_same_from: optionalColumn(z.int()),
  current_answers: optionalColumn(jsonColumn(storedAnswersSchema)),
  previous_answers: optionalColumn(jsonColumn(storedAnswersSchema)),
  counted: z.int(),
  edition: optionalColumn(z.int()),
})

const findTargetSql = `
  SELECT ${roundColumns}, link.municipality, link.voice, network.definition AS network_definition,
    version.definition AS questionnaire_definition, current.revision AS current_revision, current.same_from AS current_same_from,
    current.answers AS current_answers, previous.answers AS previous_answers, round.counted, round.edition
  FROM link
  JOIN round ON round.id = link.round
  JOIN network ON network.slug = round.network
  JOIN ${itsVersion}
  LEFT JOIN response AS current ON current.round = link.round AND current.municipality = link.municipality
    AND current.voice = link.voice AND current.id = CASE link.voice WHEN 'team' THEN '${teamResponseId}' ELSE ?2 END
  LEFT JOIN response AS previous ON link.voice = 'team' AND previous.round = round.previous
    AND previous.municipality = link.municipality AND previous.voice = 'team' AND previous.id = '${teamResponseId}'
  WHERE link.token_hash = ?1 AND link.revoked = 0`

/**
 * What a link leads to, by the hash of its token, with what is stored of a person's response where its id is asked about.
 * Nothing for an unknown link or a revoked one. One query.
 */
export const findLinkTarget = async (
  db: Database,
  tokenHash: string,
  response?: string,
): Promise<LinkTarget | undefined> => {
  const row = await firstRow(db.prepare(findTargetSql).bind(tokenHash, response ?? null), targetRow)
  if (!row) return undefined
  const { current_revision: revision, current_answers: answers } = row
  return {
    municipality: row.municipality,
    voice: row.voice,
    network: networkWith(row.network_definition, row.municipality),
    round: readRound(row),
    questionnaire: row.questionnaire_definition,
    current:
      revision !== undefined && answers !== undefined ? keptOf(revision, row.current_same_from, answers) : undefined,
    previous: row.previous_answers,
    isCounted: row.counted === 1,
    edition: row.edition,
  }
}

/** A form is of one municipality: reading those beside it would make it dear in a large network. */
const networkWith = (definition: { municipalities: unknown[] }, slug: string): Network =>
  networkSchema.parse({
    ...definition,
    municipalities: definition.municipalities.filter((each) => isNamed(each, slug)),
  })

const isNamed = (municipality: unknown, slug: string): boolean =>
  typeof municipality === 'object' && municipality !== null && 'slug' in municipality && municipality.slug === slug

const linkRow = z.object({ municipality: z.string(), voice: voiceSchema, sealed_token: z.string() })

/** The links of a round that work, with their tokens sealed. */
export const linksOf = (db: Database, round: string): Promise<z.infer<typeof linkRow>[]> =>
  allRows(
    db.prepare('SELECT municipality, voice, sealed_token FROM link WHERE round = ?1 AND revoked = 0').bind(round),
    linkRow,
  )

/** The municipalities that have, or had, a link to a round. */
export const askedIn = async (db: Database, round: string): Promise<Set<string>> => {
  const rows = await allRows(
    db.prepare('SELECT DISTINCT municipality FROM link WHERE round = ?1').bind(round),
    linkRow.pick({ municipality: true }),
  )
  return new Set(rows.map(({ municipality }) => municipality))
}

const municipalityLinkRow = z.object({
  voice: voiceSchema,
  sealed_token: optionalColumn(z.string()),
  made: z.int(),
})

/**
 * The links of one municipality in a round, by voice: the one that works, with its token sealed, and how many have been
 * made in all.
 */
export const linksOfMunicipality = (
  db: Database,
  round: string,
  municipality: string,
): Promise<z.infer<typeof municipalityLinkRow>[]> =>
  allRows(
    db
      .prepare(
        `SELECT voice, max(CASE WHEN revoked = 0 THEN sealed_token END) AS sealed_token, COUNT(*) AS made
         FROM link WHERE round = ?1 AND municipality = ?2 GROUP BY voice`,
      )
      .bind(round, municipality),
    municipalityLinkRow,
  )

export interface NewLink {
  tokenHash: string
  sealedToken: string
  round: string
  municipality: string
  voice: Voice
}

/** Keeps new links, all in one statement. */
export const addLinks = async (db: Database, links: readonly NewLink[]): Promise<void> => {
  await db
    .prepare(
      `INSERT INTO link (token_hash, sealed_token, round, municipality, voice)
       SELECT value ->> 'tokenHash', value ->> 'sealedToken', value ->> 'round', value ->> 'municipality', value ->> 'voice'
       FROM json_each(?1)`,
    )
    .bind(JSON.stringify(links))
    .run()
}

/** Whether any link has been made. */
export const hasLinks = (db: Database): Promise<boolean> => isFound(db.prepare('SELECT 1 FROM link LIMIT 1'))
