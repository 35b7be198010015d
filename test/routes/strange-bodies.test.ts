import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { encode, facilitator, request, send, visit } from '../support/requests.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

/** Bodies that no form of ours sends. None has what saving needs. */
const strange = [
  '',
  '&&&===',
  '%',
  '%ff%fe=%00',
  'q.need',
  'q.__proto__=1&q.constructor=2',
  `response=${'a'.repeat(5000)}`,
  'q.need=3&q.need=4',
  'q.more=%00',
  'q.=1&q..=2&q.%00=3',
  'revision=-1',
  'revision=1e3',
  'revision=99999999999999999999',
  'revision=1&revision=2',
  'revision=%00',
  'revision=%ED%A0%80',
  'lang=%00',
  'lang=__proto__',
  'confirm=%00yes',
  'confirm=no&confirm=yes',
  'asked=%ED%A0%80&accepted=__proto__',
  '%ED%A0%80=%ED%B0%80',
  'q.challenge=%ED%A0%80',
  '+=+',
  '&'.repeat(60_000),
]

/** How each is refused where a missing answer is refused with 422. */
const refusalOf = (body: string): number => {
  if (body.length > 4000 && body.startsWith('&')) return 413
  return /%ff|%ED%A0/.test(body) ? 400 : 422
}

const everything = async () =>
  JSON.stringify(
    await Promise.all(
      ['round', 'response', 'release'].map(
        async (table) => (await env.DB.prepare(`SELECT * FROM "${table}"`).all()).results,
      ),
    ),
  )

describe('a strange body', () => {
  it('to a person’s form is refused, and saves nothing', async () => {
    const before = await everything()
    for (const body of strange)
      expect([body.slice(0, 40), await statusOf('/s/demo-hamar', body)]).toEqual([body.slice(0, 40), refusalOf(body)])
    expect((await everything()) === before).toBe(true)
  })

  it('to the team’s form is refused, and saves nothing', async () => {
    const before = await everything()
    for (const body of strange)
      expect([body.slice(0, 40), await statusOf('/s/demo-froya-team', body)]).toEqual([
        body.slice(0, 40),
        refusalOf(body),
      ])
    expect((await everything()) === before).toBe(true)
  })

  it.each(['-1', '1e3', '0x0', '٠', '0.0', '0,0', '9999999999', 'NaN', '0\0', ' ', '__proto__'])(
    'to the team’s form, with all answered on top of revision «%s», is refused with everything kept',
    async (revision) => {
      const before = await everything()
      const answer = await send('/s/demo-froya-team', {
        ...jointAnswer(0),
        revision,
        'q.challenge': 'Ikke mist dette',
      })
      expect(answer.status).toBe(422)
      expect((await answer.text()).includes('value="Ikke mist dette"')).toBe(true)
      expect((await everything()) === before).toBe(true)
    },
  )

  it('withdraws no joint answer', async () => {
    const before = await everything()
    for (const body of strange.filter((body) => !body.startsWith('revision=1&')))
      expect([body.slice(0, 40), await statusOf('/s/demo-hamar-team/r/team/withdrawal', body)]).toEqual([
        body.slice(0, 40),
        refusalOf(body) === 422 ? 409 : refusalOf(body),
      ])
    expect((await everything()) === before).toBe(true)
  })

  it('withdraws a person’s answer all the same: the address says which', async () => {
    for (const [index, body] of strange.filter((one) => refusalOf(one) === 422).entries()) {
      const id = responseId(`strange${index}x`)
      await send('/s/demo-hamar', ownAnswer(id))
      expect([body.slice(0, 40), await statusOf(`/s/demo-hamar/r/${id}/withdrawal`, body)]).toEqual([
        body.slice(0, 40),
        200,
      ])
      expect((await visit(`/s/demo-hamar/r/${id}`)).status).toBe(404)
    }
  })

  it('closes no round', async () => {
    const before = await everything()
    for (const body of strange)
      expect([
        body.slice(0, 40),
        (await request('POST', '/networks/saman/rounds/saman-3/release', body, { as: facilitator })).status,
      ]).toEqual([body.slice(0, 40), refusalOf(body)])
    expect((await everything()) === before).toBe(true)
  })

  it.each(['%00', '%ED%A0%80', '%', '%E0%A4%A', '..%2F', '%F0%9F%98%80', '__proto__', "'--"])(
    'to a strange address («%s») is a page that does not exist',
    async (segment) => {
      for (const path of [
        `/s/${segment}`,
        `/s/demo-hamar/r/${segment}/withdrawal`,
        `/s/demo-hamar-team/r/${segment}/withdrawal`,
        `/networks/${segment}/rounds/saman-3/release`,
        `/networks/saman/rounds/${segment}/release`,
      ])
        for (const body of ['', 'confirm=yes', encode(ownAnswer(responseId('address')))])
          expect([path, (await request('POST', path, body, { as: facilitator })).status]).toEqual([path, 404])
    },
  )
})

const statusOf = async (path: string, body: string): Promise<number> => (await request('POST', path, body)).status

const team = '/s/demo-hamar-team'

/** Hamar's joint answer as it is now. */
const jointNow = async () => {
  const row = await env.DB.prepare(
    `SELECT revision, answers ->> '$.challenge' AS challenge FROM response
     WHERE round = 'saman-3' AND municipality = 'hamar' AND voice = 'team'`,
  ).first<{ revision: number; challenge: string | null }>()
  return row ?? { revision: 0, challenge: null }
}

/** Sends Hamar's joint answer on top of the one there is, with a text as it goes over the wire. */
const sendChallenge = async (raw: string) => {
  const { revision } = await jointNow()
  return request('POST', team, `${encode(jointAnswer(revision))}&q.challenge=${raw}`)
}

describe('strange characters in an answer', () => {
  it.each(['%00', 'a%00b', '%F0%9F%98%80%00'])(
    'that no text can hold (%s) come back to be written anew',
    async (raw) => {
      const before = await jointNow()
      const answer = await sendChallenge(raw)
      expect(answer.status).toBe(422)
      expect((await answer.text()).includes('har et tegn som ikke kan lagres')).toBe(true)
      expect(await jointNow()).toEqual(before)
    },
  )

  it.each(['a%ED%A0%80b', '%ff', '%C3'])(
    'that are half of a character (%s) come back, with what to do',
    async (raw) => {
      const before = await jointNow()
      const answer = await sendChallenge(raw)
      const page = await answer.text()
      expect(answer.status).toBe(400)
      expect(page.includes('tegn som ikke lar seg lese')).toBe(true)
      expect(await jointNow()).toEqual(before)
    },
  )

  it('up to the limit are kept as they are: an emoji is one character', async () => {
    const emoji = '😀'.repeat(200)
    expect((await sendChallenge(encodeURIComponent(emoji))).status).toBe(303)
    expect((await jointNow()).challenge === emoji).toBe(true)
    expect((await (await visit(`${team}/r/team/form`)).text()).includes(`value="${emoji}"`)).toBe(true)
  })

  it('one over the limit come back with everything kept, and the limit in words', async () => {
    const emoji = '🚀'.repeat(201)
    const answer = await sendChallenge(encodeURIComponent(emoji))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page.includes('kan ha høyst 200 tegn')).toBe(true)
    expect(page.includes(`value="${emoji}"`)).toBe(true)
  })
})
