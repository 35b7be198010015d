import { env } from 'cloudflare:workers'
import { storedAnswersSchema } from '../../schemas/answers.ts'
import { release } from '../../worker/domain/release.ts'
import { tally } from '../../worker/domain/tally.ts'
import { askedIn } from '../../worker/storage/links.ts'
import { findRound } from '../../worker/storage/rounds.ts'
import { hashOf } from '../../worker/tokens.ts'
import { unshuffled } from '../support/builders.ts'
import { everyRowIn } from './ground.ts'
import type { Ground } from './ground.ts'

/** What is wrong with a round's release: there is not one, or it does not count what is stored. Nothing where it is right. */
export const wrongWithRelease = async (ground: Ground): Promise<string | undefined> => {
  const { results } = await env.DB.prepare('SELECT hash FROM release WHERE round = ?1')
    .bind(ground.round.id)
    .all<{ hash: string }>()
  if (results.length !== 1) return `${results.length} releases`
  const found = await findRound(env.DB, ground.round.network, ground.round.id)
  if (!found) return 'no round'
  const counted = (await everyRowIn(ground)).flatMap(({ voice, answers }) =>
    voice === 'individual' && answers !== '{}'
      ? [{ municipality: 'hamar', answers: storedAnswersSchema.parse(JSON.parse(answers)) }]
      : [],
  )
  const asked = await askedIn(env.DB, ground.round.id)
  const made = release({ ...found.round, asked }, tally(found.questionnaire, counted), unshuffled, new Set())
  return (await hashOf(JSON.stringify(made.results))) === results[0]?.hash ? undefined : 'a release of other answers'
}

/** How often each thing was written down of a round. */
export const writtenDown = async ({ round }: Ground): Promise<Record<string, number>> => {
  const { results } = await env.DB.prepare(
    `SELECT action, COUNT(*) AS times FROM audit WHERE network = ?1 AND subject ->> '$.round' = ?2 GROUP BY action`,
  )
    .bind(round.network, round.id)
    .all<{ action: string; times: number }>()
  return Object.fromEntries(results.map(({ action, times }) => [action, times]))
}
