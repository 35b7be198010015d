import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { bare, closeAgain, future, ids, openAgain, pathOf, released, take, textOf } from '../support/released-round.ts'
import { facilitator, visit } from '../support/requests.ts'
import { insertResponses } from '../support/rounds.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

describe('a release without what it rests on', () => {
  it('cannot be followed by another, and the round is not opened again', async () => {
    const { round } = await bare()
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
    expect((await file('&edition=9')).releases).toEqual([])
  })
})
