import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { tick } from '../../worker/clock.ts'
import {
  bare,
  closeAgain,
  editionsOf,
  future,
  ids,
  openAgain,
  pathOf,
  released,
  take,
  textOf,
} from '../support/released-round.ts'
import { facilitator, visit } from '../support/requests.ts'
import { insertResponses } from '../support/rounds.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

describe('a release without what it rests on', () => {
  it('cannot be followed by another, and the round is not opened again', async () => {
    const { round } = await bare()
    expect(await textOf(pathOf(round))).toContain('Det kan ikke lages flere utgaver.')
    expect(await textOf(pathOf(round))).not.toContain('Åpne for sene svar')
    expect((await take(round, 'late-answers', future)).status).toBe(422)
    expect((await visit(pathOf(round, '/late-answers'), { as: facilitator })).status).toBe(303)
  })

  it('lets a receipt say that it can no longer be told', async () => {
    const { early } = await bare()
    expect(await (await visit(early)).text()).toContain('Resultatutgave 1: Det kan vi ikke lenger svare på.')
  })
})

describe('the files of a round with two editions', () => {
  it('have the newest, or the one that is asked for, and the JSON says which and of when', async () => {
    const { round } = await released()
    await openAgain(round)
    await insertResponses(round, 'hamar', ids('late', 10))
    await closeAgain(round)
    await take(round, 'editions')
    const file = async (more: string) => {
      const path = `/networks/saman/results.json?round=${round.id}&voice=individual${more}`
      const { results, releases } = await (
        await visit(path, { as: facilitator })
      ).json<{
        results: { municipality: string; question: string; n: number; release: string }[]
        releases: { round: string; edition: number; release: string; closed_at: string }[]
      }>()
      const need = results.find(({ municipality, question }) => municipality === 'hamar' && question === 'need')
      return { n: need?.n, release: need?.release, releases }
    }
    const [newest, first] = [await file(''), await file('&edition=1')]
    expect([newest.n, first.n]).toEqual([22, 12])
    expect(newest.releases).toEqual([
      { round: round.id, edition: 2, release: newest.release, closed_at: expect.stringMatching(/^20/) },
    ])
    expect(first.releases).toMatchObject([{ edition: 1, release: first.release }])
  })

  it.each(['results.csv', 'results.json', 'results.xlsx'])(
    '%s of an edition, a round or a voice that is not there is no empty file',
    async (name) => {
      const { round } = await released()
      const status = async (query: string) =>
        (await visit(`/networks/saman/${name}?${query}`, { as: facilitator })).status
      const one = `round=${round.id}`
      expect(await status(`${one}&edition=1`)).toBe(200)
      for (const query of [`${one}&edition=9`, `${one}&edition=x`, 'edition=1', 'round=nowhere', 'voice=nobody'])
        expect([query, await status(query)]).toEqual([query, 404])
    },
  )
})

const later = (months: number) => new Date(Date.now() + months * 31 * 24 * 60 * 60 * 1000).toISOString()

describe('what the editions of a round rest on', () => {
  it('is gone when the answers are, and the editions stay', async () => {
    const { round } = await released()
    await openAgain(round)
    await closeAgain(round)
    await take(round, 'editions')
    await env.DB.prepare(`UPDATE round SET deleted = 'answers' WHERE id <> ?1`).bind(round.id).run()
    for (const months of [1, 4, 7]) await tick(env, later(months))
    expect(await basesOf(round.id)).toBe(0)
    expect((await editionsOf(round)).map(({ edition }) => edition)).toEqual([1, 2])
    expect(await textOf(pathOf(round))).not.toContain('Åpne for sene svar')
  })

  it('is not changed by words that are taken out, which are taken out of every edition', async () => {
    const { round } = await released()
    await env.DB.prepare(
      `UPDATE response SET answers = json_set(answers, '$.more', 'Spør Kari') WHERE round = ?1 AND id LIKE 'early-%'`,
    )
      .bind(round.id)
      .run()
    await env.DB.prepare(`UPDATE release SET results = json_set(results, '$.others.more', json(?2)) WHERE round = ?1`)
      .bind(round.id, JSON.stringify({ kind: 'texts', texts: Array.from({ length: 11 }, () => 'Spør Kari') }))
      .run()
    await openAgain(round)
    await closeAgain(round)
    await take(round, 'editions')
    const page = await textOf(pathOf(round, '/redaction'))
    const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? ''
    const redaction = { text: '0', seen, how: 'words', words: 'Kari', confirm: 'yes' }
    expect((await take(round, 'redaction', redaction)).status).toBe(303)
    const kept = await env.DB.prepare('SELECT results FROM release WHERE round = ?1').bind(round.id).all()
    expect(kept.results).toHaveLength(2)
    expect(JSON.stringify(kept.results)).not.toContain('Kari')
    await openAgain(round)
    await insertResponses(round, 'hamar', ids('late', 10))
    await closeAgain(round)
    await take(round, 'editions')
    expect((await editionsOf(round)).at(-1)).toMatchObject({ edition: 3, needs: { n: 22 } })
  })
})

const basesOf = (round: string) =>
  env.DB.prepare('SELECT COUNT(*) AS n FROM release_basis WHERE round = ?1').bind(round).first<number>('n')
