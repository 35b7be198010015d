import * as z from 'zod'
import { storedAnswersSchema } from '../../schemas/answers.ts'
import { archiveContentSchema } from '../../schemas/archive.ts'
import type { ArchiveContent, ArchivedRelease, ArchivedRound } from '../../schemas/archive.ts'
import type { AuditEntry } from '../../schemas/audit.ts'
import { networkSchema } from '../../schemas/network.ts'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { teamLevelsSchema } from '../../schemas/team-results.ts'
import { auditRow, audited } from './audit.ts'
import { jsonColumn, optionalColumn, rowsIn } from './database.ts'
import type { Database } from './database.ts'
import { asLastReleased, readCarried, selectCarried } from './carried-releases.ts'
import { readRound, roundColumns, roundRow } from './rounds.ts'

const { drafts, people, contacts } = archiveContentSchema.shape

const networkRow = z.object({ definition: jsonColumn(networkSchema) })
const versionRow = z.object({
  definition: jsonColumn(questionnaireSchema),
  reasons: jsonColumn(z.record(z.string(), z.string())),
})
const draftRow = z.object({
  ...drafts.element.shape,
  madeReady: optionalColumn(z.int()),
  definition: jsonColumn(drafts.element.shape.definition),
})
const archivedRoundRow = roundRow.extend({ team_levels: jsonColumn(teamLevelsSchema) })
const jointRow = z.object({
  round: z.string(),
  municipality: z.string(),
  questionnaire_version: z.int(),
  revision: z.int(),
  answers: jsonColumn(storedAnswersSchema),
})

/** Every question that an archive asks of the database, in the order that its content has. No own answer is read. */
const questions = [
  'SELECT definition FROM network WHERE slug = ?1',
  'SELECT definition, reasons FROM questionnaire_version WHERE network = ?1 ORDER BY id, version',
  'SELECT id, revision, made_ready AS madeReady, definition FROM questionnaire_draft WHERE network = ?1 ORDER BY id',
  `SELECT ${roundColumns}, round.team_levels FROM round WHERE network = ?1 ORDER BY gathering, id`,
  `SELECT response.round, response.municipality, response.questionnaire_version, response.revision, response.answers
   FROM round JOIN response ON response.round = round.id AND response.voice = 'team' AND response.id = '${teamResponseId}'
   WHERE round.network = ?1 ORDER BY response.round, response.municipality`,
  'SELECT email, role FROM member WHERE network = ?1 ORDER BY email',
  'SELECT municipality, email, language FROM contact WHERE network = ?1 ORDER BY municipality',
  'SELECT at, id, who, action, subject FROM audit WHERE network = ?1 ORDER BY at, id',
]

/**
 * A whole network as it is at one instant, and writes down that it was taken: one batch, so neither is without the other.
 * Asked again after it was written down, that entry is still not part of it. Nothing where there is no such network.
 */
export const takeArchive = async (
  db: Database,
  network: string,
  entry: AuditEntry,
): Promise<ArchiveContent | undefined> => {
  const found = await db.batch([
    ...questions.map((question) => db.prepare(question).bind(network)),
    ...selectCarried(db, network),
    audited(db, network, entry),
  ])
  const [networks, versions, draftsFound, rounds, joint, members, contactsFound, log, releases, texts] = found
  const [definition] = rowsIn(networks, networkRow)
  return (
    definition && {
      network: definition.definition,
      questionnaires: rowsIn(versions, versionRow),
      drafts: rowsIn(draftsFound, draftRow),
      rounds: archivedRounds(rounds, joint, readCarried(releases, texts)),
      people: rowsIn(members, people.element),
      contacts: rowsIn(contactsFound, contacts.element),
      audit: rowsIn(log, auditRow).filter(({ id }) => id !== entry.id),
    }
  )
}

const archivedRounds = (
  rounds: D1Result | undefined,
  joint: D1Result | undefined,
  releases: ReadonlyMap<string, ArchivedRelease[]>,
): ArchivedRound[] => {
  const answers = Map.groupBy(rowsIn(joint, jointRow), ({ round }) => round)
  return rowsIn(rounds, archivedRoundRow).map((row) => {
    const { network: _, deleted: __, ...round } = readRound(row)
    const carried = releases.get(round.id) ?? []
    return {
      ...round,
      ...asLastReleased(carried),
      teamLevels: row.team_levels,
      jointAnswers: (answers.get(round.id) ?? []).map(({ municipality, questionnaire_version, revision, answers }) => ({
        municipality,
        questionnaireVersion: questionnaire_version,
        revision,
        answers,
      })),
      releases: carried,
    }
  })
}
