import { env } from 'cloudflare:workers'
import { deletionTimes } from '../../schemas/retention.ts'
import type { Round } from '../../schemas/round.ts'
import { tick } from '../../worker/clock.ts'
import { closeAndRelease } from '../../worker/rounds/closing.ts'
import { addLinks } from '../../worker/storage/links.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { openRound } from './rounds.ts'

/** When the rounds here close, or have closed. */
export const closing = '2026-10-15T10:00:00.000Z'

/** When what is deleted of them is due. */
export const promised = (round: Round) => deletionTimes(round, closing)

/** Ten people in Hamar. */
export const ten = Array.from({ length: 10 }, (_, place) => `person-${place}`)

/**
 * An open round, unless `more` says otherwise: ten people's answers, each with a text of its own, and a joint one; two
 * links to own answers, of which one is stopped, and one to the joint answer.
 */
export const answeredRound = async (more: Partial<Round> = {}): Promise<Round> => {
  const round = await openRound({ opensAt: '2026-10-01T06:00:00.000Z', ...more })
  await saveMember(env.DB, round.network, 'nettverksleder@example.no', 'owner')
  const holder = { round: round.id, municipality: 'hamar', sealedToken: 'seglet' }
  const links = (['individual', 'individual', 'team'] as const).map((voice, place) => ({
    ...holder,
    voice,
    tokenHash: `${round.id}-${place}`,
  }))
  await addLinks(env.DB, links)
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
       SELECT ?1, 'hamar', 'individual', value, 1, 1, json_object('need', 3, 'more', 'Tekst ' || value) FROM json_each(?2)`,
    ).bind(round.id, JSON.stringify(ten)),
    env.DB.prepare(
      `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
       VALUES (?1, 'hamar', 'team', 'team', 1, 1, '{"need":4,"more":"Felles"}')`,
    ).bind(round.id),
    env.DB.prepare('UPDATE link SET revoked = 1 WHERE token_hash = ?1').bind(`${round.id}-0`),
  ])
  return round
}

/** The same, closed and with its results made. */
export const releasedRound = async (more: Partial<Round> = {}): Promise<Round> => {
  const round = await answeredRound(more)
  await closeAndRelease(env.DB, round, {}, { who: 'leder@example.no', at: closing })
  return round
}

const rowsOf = async (sql: string, { id }: Round) => (await env.DB.prepare(sql).bind(id).all()).results

/** What is kept of a round, table by table. */
export const kept = {
  own: async (round: Round) =>
    (await rowsOf(`SELECT answers FROM response WHERE round = ?1 AND voice = 'individual'`, round)).map(({ answers }) =>
      String(answers),
    ),
  joint: (round: Round) => rowsOf(`SELECT * FROM response WHERE round = ?1 AND voice = 'team'`, round),
  links: (round: Round) => rowsOf('SELECT * FROM link WHERE round = ?1 ORDER BY voice, token_hash', round),
  releases: (round: Round) => rowsOf('SELECT hash, results FROM release WHERE round = ?1', round),
  deleted: async (round: Round) =>
    (await rowsOf('SELECT deleted FROM round WHERE id = ?1', round)).map(({ deleted }) => deleted)[0],
  written: async (round: Round) =>
    (
      await rowsOf(
        `SELECT who || ' ' || action AS entry FROM audit WHERE subject ->> 'round' = ?1 AND action <> 'round-closed' ORDER BY at, action`,
        round,
      )
    ).map(({ entry }) => entry),
}

/** Lets the clock come by at each of these instants, ten at once. */
export const clockAt = async (...instants: string[]): Promise<void> => {
  for (const now of instants) await Promise.all(Array.from({ length: 10 }, () => tick(env, now)))
}
