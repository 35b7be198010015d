import { env } from 'cloudflare:workers'
import type { Round } from '../../schemas/round.ts'
import { voices } from '../../schemas/voice.ts'
import { addLinks } from '../../worker/storage/links.ts'
import { hashOf } from '../../worker/tokens.ts'
import { openRound } from './rounds.ts'

/** An open round with a link for Hamar in each voice: the addresses of its two forms. */
export const linkedRound = async (
  more: Partial<Round> = {},
): Promise<{ round: Round; individual: string; team: string }> => {
  const round = await openRound(more)
  const token = (voice: string): string => `${round.id}-${voice}`
  const links = voices.map(async (voice) => ({
    tokenHash: await hashOf(token(voice)),
    sealedToken: 'sealed',
    round: round.id,
    municipality: 'hamar',
    voice,
  }))
  await addLinks(env.DB, await Promise.all(links))
  return { round, individual: `/s/${token('individual')}`, team: `/s/${token('team')}` }
}

/** Every row that is kept of a round's answers. */
export const rowsOf = async (round: Round): Promise<{ id: string; revision: number; answers: string }[]> =>
  (
    await env.DB.prepare('SELECT id, revision, answers FROM response WHERE round = ?1 ORDER BY voice, id')
      .bind(round.id)
      .all<{ id: string; revision: number; answers: string }>()
  ).results
