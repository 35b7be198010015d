import { env } from 'cloudflare:workers'
import type { Round } from '../../schemas/round.ts'
import { saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { closeRound } from '../../worker/storage/round-life.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildNetwork, buildRound, questionnaire } from './builders.ts'

/** A new open round in the database, with a name of its own, in the network `saman`. */
export const openRound = async (more: Partial<Round> = {}): Promise<Round> => {
  const round = buildRound(1, { id: newToken(), status: 'open', ...more })
  await saveNetwork(env.DB, buildNetwork('grong', 'hamar'))
  await saveQuestionnaire(env.DB, round.network, questionnaire)
  await addRound(env.DB, round)
  return round
}

/** Closes a round by hand at an instant (ISO, UTC). */
export const closeNow = async (round: Round, at: string): Promise<void> => {
  await closeRound(env.DB, round, { at, id: newToken(), who: 'leder@example.no', action: 'round-closed', subject: {} })
}

/** Keeps responses with these ids, in this order, in one statement. */
export const insertResponses = async (round: Round, municipality: string, ids: readonly string[]): Promise<void> => {
  await env.DB.prepare(
    `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
     SELECT ?1, ?2, 'individual', value, 1, 1, '{"need":3}' FROM json_each(?3)`,
  )
    .bind(round.id, municipality, JSON.stringify(ids))
    .run()
}

/** The levels that results show of a round's joint answers. */
export const teamLevelsOf = async (round: Round): Promise<unknown> =>
  JSON.parse(
    (await env.DB.prepare('SELECT team_levels FROM round WHERE id = ?1').bind(round.id).first<string>('team_levels')) ??
      '',
  )
