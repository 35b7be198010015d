import * as z from 'zod'
import type { ArchiveContent } from '../../schemas/archive.ts'
import type { AuditEntry } from '../../schemas/audit.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { usualMonthsKept } from '../../schemas/retention.ts'
import { phaseOf } from '../../schemas/round.ts'
import { auditIfChanged, selectEntry } from './audit.ts'
import { insertCarried } from './carried-releases.ts'
import { allRows, isFound, lastFound } from './database.ts'
import type { Database } from './database.ts'
import { insertRows } from './insert-rows.ts'
import type { NewLink } from './links.ts'

/** Which of these ids rounds have, in any network. */
export const takenRounds = async (db: Database, ids: readonly string[]): Promise<Set<string>> => {
  const rows = await allRows(
    db.prepare('SELECT id FROM round WHERE id IN (SELECT value FROM json_each(?1))').bind(JSON.stringify(ids)),
    z.object({ id: z.string() }),
  )
  return new Set(rows.map(({ id }) => id))
}

/** Whether the last thing that happened in a network is that this person brought in the archive with this hash. */
export const isJustImported = (db: Database, network: string, email: string, hash: string): Promise<boolean> =>
  isFound(
    db
      .prepare(
        `SELECT 1 FROM (SELECT who, action, subject FROM audit WHERE network = ?1 ORDER BY at DESC, id DESC LIMIT 1)
         WHERE action = 'network-imported' AND who = ?2 AND subject ->> '$.archive' = ?3`,
      )
      .bind(network, email, hash),
  )

/**
 * Brings in a whole network with new links, and writes it down: all in one batch, or nothing. Says no where the slug is
 * taken. Whoever brings it in becomes an owner.
 */
export const importNetwork = async (
  db: Database,
  content: ArchiveContent,
  links: readonly NewLink[],
  entry: AuditEntry,
): Promise<boolean> => {
  const { slug } = content.network
  const insert = insertRows(db, slug, entry)
  const results = await db.batch([
    db
      .prepare('INSERT INTO network (slug, definition) VALUES (?1, ?2) ON CONFLICT DO NOTHING')
      .bind(slug, JSON.stringify(content.network)),
    auditIfChanged(db, slug, entry),
    ...insert('questionnaire_version', versionsOf(content)),
    ...insert('questionnaire_draft', draftsOf(content)),
    ...insert('round', roundsOf(content, entry.at)),
    ...insert('response', jointAnswersOf(content)),
    ...content.rounds.flatMap(({ id, releases }) => insertCarried(db, id, releases, { network: slug, entry })),
    ...insert('link', links.map(linkRow)),
    ...insert(
      'contact',
      content.contacts.map((contact) => ({ network: slug, ...contact })),
    ),
    ...insert(
      'audit',
      content.audit.map((old) => ({ network: slug, ...old, subject: JSON.stringify(old.subject) })),
    ),
    ...insert('member', membersOf(content, entry.who)),
    selectEntry(db, slug, entry),
  ])
  return lastFound(results)
}

const versionsOf = ({ network, questionnaires }: ArchiveContent) =>
  questionnaires.map(({ definition, reasons }) => ({
    network: network.slug,
    id: definition.id,
    version: definition.version,
    definition: JSON.stringify(definition),
    reasons: JSON.stringify(reasons),
  }))

const draftsOf = ({ network, drafts }: ArchiveContent) =>
  drafts.map(({ id, revision, madeReady, definition }) => ({
    network: network.slug,
    id,
    revision,
    made_ready: madeReady ?? null,
    definition: JSON.stringify(definition),
  }))

/** One that has closed has nothing left to delete: no own answer came along. */
const roundsOf = ({ network, rounds }: ArchiveContent, now: string) =>
  rounds.map((round) => ({
    id: round.id,
    network: network.slug,
    gathering: round.gathering,
    questionnaire: round.questionnaire.id,
    questionnaire_version: round.questionnaire.version,
    status: round.status,
    opens_at: round.opensAt ?? null,
    closes_at: round.closesAt ?? null,
    threshold: round.threshold,
    scales: JSON.stringify(round.scales),
    expected: JSON.stringify(round.expected),
    previous: round.previous ?? null,
    team_levels: JSON.stringify(round.teamLevels),
    release_on_closing: round.releaseOnClosing ? 1 : 0,
    edition: round.releases.length === 0 ? null : Math.max(...round.releases.map(({ edition }) => edition)),
    months_kept: round.monthsKept ?? usualMonthsKept,
    deleted: phaseOf(round, now) === 'closed' ? 'answers' : 'nothing',
  }))

const jointAnswersOf = ({ rounds }: ArchiveContent) =>
  rounds.flatMap(({ id, jointAnswers }) =>
    jointAnswers.map(({ municipality, questionnaireVersion, revision, answers }) => ({
      round: id,
      municipality,
      voice: 'team',
      id: teamResponseId,
      questionnaire_version: questionnaireVersion,
      revision,
      answers: JSON.stringify(answers),
    })),
  )

const linkRow = ({ tokenHash, sealedToken, ...link }: NewLink) => ({
  token_hash: tokenHash,
  sealed_token: sealedToken,
  ...link,
})

const membersOf = ({ network, people }: ArchiveContent, importer: string) =>
  [...people.filter(({ email }) => email !== importer), { email: importer, role: 'owner' }].map((person) => ({
    network: network.slug,
    ...person,
  }))
