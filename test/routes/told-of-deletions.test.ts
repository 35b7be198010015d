import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Round } from '../../schemas/round.ts'
import { addLinks } from '../../worker/storage/links.ts'
import { hashOf, newToken } from '../../worker/tokens.ts'
import { responseId } from '../support/answers.ts'
import { answeredRound, clockAt, closing, kept, promised, releasedRound } from '../support/answered-rounds.ts'
import { facilitator, send, visit } from '../support/requests.ts'

beforeEach(() => env.DB.prepare(`UPDATE round SET deleted = 'answers'`).run())

const leaderPage = async (round: Round, path = '') =>
  (await visit(`/networks/saman/rounds/${round.id}${path}`, { as: facilitator })).text()
const withToken = async (round: Round) => {
  const token = newToken()
  const holder = { round: round.id, municipality: 'hamar', voice: 'individual', sealedToken: 'seglet' } as const
  await addLinks(env.DB, [{ ...holder, tokenHash: await hashOf(token) }])
  return `/s/${token}`
}

describe('what people are told', () => {
  it('with the link, is until when it works; and then that there is no such page, as for any unknown address', async () => {
    const round = await releasedRound()
    const link = await withToken(round)
    const id = responseId('min')
    await env.DB.prepare(
      `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers) VALUES (?1, 'hamar', 'individual', ?2, 1, 1, '{"need":3}')`,
    )
      .bind(round.id, id)
      .run()
    for (const path of [link, `${link}/r/${id}`]) {
      const page = await visit(path)
      expect(page.status).toBe(200)
      expect(await page.text(), path).toContain('til 29. oktober 2026. Da blir lenken slettet.')
    }
    await clockAt(promised(round).links)
    for (const path of [link, `${link}/r/${id}`]) {
      const page = await visit(path)
      expect(page.status).toBe(404)
      expect(await page.text()).toBe(await (await visit('/s/aldri-sett')).text())
    }
  })

  it('as a network leader, is what is deleted when, and by when the results have to be made', async () => {
    const round = await answeredRound({ status: 'closed', closesAt: closing })
    const before = await leaderPage(round)
    for (const words of [
      'Resultatene venter på deg. Er de ikke laget før 15. januar 2027, blir de laget av seg selv da',
      'Lenkene til egne svar</dt><dd>slettes 29. oktober 2026',
      'Teksten i egne svar</dt><dd>slettes 15. januar 2027',
      'Alle egne svar</dt><dd>slettes 15. april 2027',
      'kan se svaret sitt til 29. oktober 2026',
    ])
      expect(before, words).toContain(words)
    for (const page of ['/municipalities/hamar', '/sheets', '/municipalities/hamar/sheet'])
      expect(await leaderPage(round, page), page).toContain('til 29. oktober 2026')
    await clockAt(promised(round).links)
    expect(await leaderPage(round)).toContain('Lenkene til egne svar</dt><dd>er borte')
    expect(await leaderPage(round, '/sheets')).toContain('Lenkene til egne svar er slettet.')
    expect(await leaderPage(round, '/municipalities/hamar')).toContain('Lenken er slettet, fordi svarrunden er stengt.')
    expect(
      (await visit(`/networks/saman/rounds/${round.id}/municipalities/hamar/links/individual`, { as: facilitator }))
        .status,
    ).toBe(404)
    expect(
      (await visit(`/networks/saman/rounds/${round.id}/municipalities/hamar/links/team`, { as: facilitator })).status,
    ).toBe(200)
  })

  it('when own answers are gone, is no word of how many there were', async () => {
    const round = await releasedRound()
    expect(await leaderPage(round)).toContain('5 eller flere')
    const { links, texts, answers } = promised(round)
    await clockAt(links, texts, answers)
    for (const page of [await leaderPage(round), await leaderPage(round, '/municipalities/hamar')]) {
      expect(page).toContain('vises ikke lenger')
      expect(page).not.toMatch(/færre enn 5<|5 eller flere</)
    }
    expect((await visit(`/networks/saman/rounds/${round.id}/present`, { as: facilitator })).status).toBe(200)
    expect((await visit('/networks/saman/results.csv', { as: facilitator })).status).toBe(200)
  })
})

describe('a round without own answers that nobody made results of', () => {
  it('cannot get results, but can be opened again, with new links', async () => {
    const round = await answeredRound({ status: 'closed', closesAt: closing, deleted: 'answers' })
    const path = `/networks/saman/rounds/${round.id}`
    const page = await (await visit(path, { as: facilitator })).text()
    expect(page).toContain('De egne svarene finnes ikke lenger her, så det kan ikke lages resultater av dem.')
    expect(page).not.toContain('Lag resultatutgaven')
    await send(`${path}/release`, { confirm: 'yes' }, { as: facilitator })
    expect(await kept.releases(round)).toEqual([])
    await send(`${path}/reopening`, { closesAt: '2099-01-01T12:00', releasing: 'wait' }, { as: facilitator })
    expect(await kept.deleted(round)).toBe('nothing')
  })
})
