import { env } from 'cloudflare:workers'
import { vi } from 'vitest'
import type { Round } from '../../schemas/round.ts'
import { voices } from '../../schemas/voice.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { hashOf, newToken } from '../../worker/tokens.ts'
import { buildNetwork, buildRound, questionnaire } from '../support/builders.ts'
import { facilitator } from '../support/requests.ts'

/** An open round that nobody else uses, with Hamar's two forms. */
export interface Ground {
  round: Round
  form: string
  team: string
}

/** A row that is kept of an answer. */
export interface Row {
  id: string
  voice: string
  revision: number
  answers: string
}

/** The network that every round is in, with a leader. Thousands of failures are no news: nothing is logged. */
export const layGround = async (): Promise<void> => {
  vi.spyOn(console, 'error').mockReturnValue()
  await saveNetwork(env.DB, buildNetwork('grong', 'hamar'))
  await saveQuestionnaire(env.DB, 'saman', questionnaire)
  await saveMember(env.DB, 'saman', facilitator.email ?? '', 'owner')
}

/**
 * So many open rounds with their links, in one round trip, each with a crowd of twelve that has answered: then results show
 * the exact counts, and one answer more or less is seen. A head count as large as any crowd lets it send at any pace.
 */
export const grounds = async (count: number, more: Partial<Round> = {}): Promise<Ground[]> => {
  const rounds = Array.from({ length: count }, () => buildRound(1, { id: newToken(), status: 'open', ...more }))
  const links = rounds.flatMap(({ id }) =>
    voices.map(async (voice) => ({ hash: await hashOf(`${id}-${voice}`), round: id, voice })),
  )
  const [first] = rounds
  if (!first) return []
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO round (id, network, gathering, questionnaire, questionnaire_version, status, closes_at, threshold, scales,
         expected, release_on_closing)
       SELECT value, ?2, 1, ?3, ?4, 'open', ?5, 3, ?6, '{"hamar":1000}', ?7 FROM json_each(?1)`,
    ).bind(
      JSON.stringify(rounds.map(({ id }) => id)),
      first.network,
      questionnaire.id,
      questionnaire.version,
      more.closesAt ?? null,
      JSON.stringify(first.scales),
      more.releaseOnClosing ? 1 : 0,
    ),
    env.DB.prepare(
      `INSERT INTO link (token_hash, sealed_token, round, municipality, voice)
       SELECT value ->> 'hash', 'sealed', value ->> 'round', 'hamar', value ->> 'voice' FROM json_each(?1)`,
    ).bind(JSON.stringify(await Promise.all(links))),
    env.DB.prepare(
      `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
       SELECT round.value, 'hamar', 'individual', 'crowd-' || one.value, ?2, 1, '{"need":3,"value":3}'
       FROM json_each(?1) AS round, json_each('[1,2,3,4,5,6,7,8,9,10,11,12]') AS one`,
    ).bind(JSON.stringify(rounds.map(({ id }) => id)), questionnaire.version),
  ])
  return rounds.map((round) => ({
    round,
    form: `/s/${round.id}-individual`,
    team: `/s/${round.id}-team`,
  }))
}

/** Every row that is kept of a round's answers, by id. */
export const everyRowIn = async ({ round }: Ground): Promise<Row[]> =>
  (
    await env.DB.prepare('SELECT id, voice, revision, answers FROM response WHERE round = ?1 ORDER BY voice, id')
      .bind(round.id)
      .all<Row>()
  ).results

/** The same without the crowd's. */
export const rowsIn = async (ground: Ground): Promise<Row[]> =>
  (await everyRowIn(ground)).filter(({ id }) => !id.startsWith('crowd-'))
