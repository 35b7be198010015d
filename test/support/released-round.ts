import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import type { Round } from '../../schemas/round.ts'
import { addLinks } from '../../worker/storage/links.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { hashOf, newToken } from '../../worker/tokens.ts'
import { ownAnswer } from './answers.ts'
import { buildRound } from './builders.ts'
import { facilitator, send, visit } from './requests.ts'
import { insertResponses } from './rounds.ts'

/** A deadline that is far off, and a yes. */
export const future = { closesAt: '2099-02-01T12:00', confirm: 'yes' }

/** An open round of the demonstration's network, with a link to own answers from Hamar. */
export const newRound = async (more: Partial<Round> = {}): Promise<Round & { link: string }> => {
  const round = buildRound(3, { id: newToken(), status: 'open', ...more })
  await addRound(env.DB, round)
  const token = newToken()
  await addLinks(env.DB, [
    { tokenHash: await hashOf(token), sealedToken: '', round: round.id, municipality: 'hamar', voice: 'individual' },
  ])
  return { ...round, link: `/s/${token}` }
}

type Made = Awaited<ReturnType<typeof newRound>>

/** The address of a round's page, or of a step there. */
export const pathOf = ({ id }: Made, step = '') => `/networks/saman/rounds/${id}${step}`
/** A page, as an owner sees it. */
export const textOf = async (path: string): Promise<string> => (await visit(path, { as: facilitator })).text()
/** Takes a step in a round's life, as an owner. */
export const take = (round: Made, step: string, fields: Record<string, string | string[]> = { confirm: 'yes' }) =>
  send(pathOf(round, `/${step}`), fields, { as: facilitator })

/** So many ids of answers. */
export const ids = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index}`)

/** One person answers the link of a round. The answer's address is the receipt. */
export const answer = async ({ link }: Made, levels: string, response: string = newToken()): Promise<string> => {
  expect((await send(link, ownAnswer(response, levels))).status).toBe(303)
  return `${link}/r/${response}`
}

/** Opens a round again for late answers. */
export const openAgain = async (round: Made): Promise<void> => {
  expect((await take(round, 'late-answers', future)).headers.get('Location')).toContain('done=round-reopened')
}

/** Closes it. */
export const closeAgain = async (round: Made): Promise<void> => {
  expect((await take(round, 'closing')).headers.get('Location')).toContain('done=round-closed')
}

/** The editions of a round's results, each with what it says of the first question in Hamar. */
export const editionsOf = async ({ id }: Made) =>
  (
    await env.DB.prepare('SELECT edition, results FROM release WHERE round = ?1 ORDER BY edition')
      .bind(id)
      .all<{ edition: number; results: string }>()
  ).results.map(({ edition, results }) => ({ edition, needs: JSON.parse(results).municipalities.hamar.need }))

/** What a receipt says of each edition. */
export const countedIn = async (receipt: string): Promise<string[]> =>
  [...(await (await visit(receipt)).text()).matchAll(/<li>Resultatutgave (\d): (ja|nei)<\/li>/g)].map(
    ([, edition, word]) => `${edition} ${word}`,
  )

/** A round with twelve answers from Hamar, one of them by its receipt, and edition 1 of its results. */
export const released = async (more: Partial<Round> = {}) => {
  const round = await newRound(more)
  await insertResponses(round, 'hamar', ids('early', 11))
  const early = await answer(round, '33333')
  await take(round, 'release')
  expect(await editionsOf(round)).toMatchObject([{ edition: 1, needs: { n: 12 } }])
  return { round, early }
}

/** The same, where what the edition rests on is gone. */
export const bare = async () => {
  const made = await released()
  await env.DB.prepare('DELETE FROM release_basis WHERE round = ?1').bind(made.round.id).run()
  return made
}
