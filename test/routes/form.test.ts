import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { jointAnswer, levelFields, ownAnswer, responseId } from '../support/answers.ts'
import { encode, request, send, visit } from '../support/requests.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const rows = async (municipality: string, voice = 'individual') =>
  (
    await env.DB.prepare(
      `SELECT id, revision, answers FROM response WHERE round = 'saman-3' AND municipality = ?1 AND voice = ?2`,
    )
      .bind(municipality, voice)
      .all<{ id: string; revision: number; answers: string }>()
  ).results

describe('the form', () => {
  it('says who asks, what for, who sees what at which threshold, and how long it takes, before the first question', async () => {
    const page = await (await visit('/s/demo-hamar')).text()
    const introduction = page.slice(0, page.indexOf('<form'))
    for (const words of ['KS', 'Hamar', 'samling 3', 'tre minutter', 'minst 5 har svart', 'konfidensielt'])
      expect(introduction).toContain(words)
  })

  it('never says «anonymous» as a promise, and tells the team that its answer is open', async () => {
    const page = await (await visit('/s/demo-hamar-team')).text()
    expect(page).toContain('Svaret er åpent')
    expect(page).toContain('fem minutter')
  })

  it('gives one and the same page for every link that leads nowhere', async () => {
    const [unknown, other] = await Promise.all([visit('/s/unknown'), visit(`/s/${'x'.repeat(2000)}`)])
    expect([unknown?.status, other?.status]).toEqual([404, 404])
    expect((await unknown?.text())?.replaceAll('unknown', '')).toBe(
      (await other?.text())?.replaceAll('x'.repeat(2000), ''),
    )
  })

  it('is read in three languages', async () => {
    const nn = await visit('/s/demo-hamar', { headers: { 'Accept-Language': 'nn-NO,nn;q=0.9,en;q=0.5' } })
    expect(await nn.text()).toContain('Kor godt kjenner vi behovet?')
    expect(await (await visit('/s/demo-hamar?lang=en')).text()).toContain('How well do we know the need?')
    const norwegian = await visit('/s/demo-hamar', { headers: { 'Accept-Language': 'no' } })
    expect(norwegian.headers.get('Content-Language')).toBe('nb')
  })

  it('switches language without losing a word, and saves nothing', async () => {
    const before = await rows('grong')
    const fields = { ...ownAnswer(responseId('language'), '2'), 'q.more': 'Midt i en se', lang: 'nn' }
    const again = await send('/s/demo-grong', fields)
    const page = await again.text()
    expect(again.status).toBe(200)
    expect(page).toContain('Midt i en se')
    expect(page).toContain('Kor godt kjenner vi behovet?')
    expect(page).toContain(`value="${responseId('language')}"`)
    expect(await rows('grong')).toEqual(before)
  })
})

describe('sending', () => {
  it('leads on to a receipt that shows the answers', async () => {
    const id = responseId('receipt')
    const sent = await send('/s/demo-hamar', { ...ownAnswer(id, '01234'), 'q.more': 'Æøå <b>& "sitat"' })
    expect(sent.status).toBe(303)
    expect(sent.headers.get('Location')).toBe(`/s/demo-hamar/r/${id}`)
    const receipt = await (await visit(`/s/demo-hamar/r/${id}`)).text()
    expect(receipt).toContain('0 – Ingen har tatt opp hvem som har behovet')
    expect(receipt).toContain('Æøå &lt;b&gt;&amp; &quot;sitat&quot;')
  })

  it('is one response however often it is sent, and the last words stand', async () => {
    const id = responseId('again')
    for (const levels of ['11111', '11111', '44444']) await send('/s/demo-hamar', ownAnswer(id, levels))
    const saved = (await rows('hamar')).filter((row) => row.id === id)
    expect(saved.map(({ revision, answers }) => [revision, JSON.parse(answers).need])).toEqual([[2, 4]])
  })

  it('that lacks an answer comes back with everything kept and a summary that links to the fields', async () => {
    const fields: Record<string, string> = { ...ownAnswer(responseId('lacks')), 'q.more': 'Ikke mist dette' }
    delete fields['q.team']
    const page = await send('/s/demo-hamar', fields)
    const html = await page.text()
    expect(page.status).toBe(422)
    expect(html).toContain('<title>Feil: ')
    expect(html).toContain('href="#q-team"')
    expect(html).toContain('Velg et trinn for team, eller velg «Vet ikke»')
    expect(html).toContain('Ikke mist dette')
    expect(html.match(/ checked/g)).toHaveLength(4)
  })

  it('without the hidden id is refused like a missing answer, with everything kept', async () => {
    const { response: _, ...fields } = ownAnswer('')
    const page = await send('/s/demo-hamar', { ...fields, 'q.more': 'Står her' })
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('Står her')
  })

  it('answers in JSON where JSON is asked for', async () => {
    const headers = { Accept: 'application/json' }
    const saved = await send('/s/demo-hamar', ownAnswer(responseId('json'), '12345'), { headers })
    expect(await saved.json()).toMatchObject({
      receipt: `/s/demo-hamar/r/${responseId('json')}`,
      answers: { need: 1, anchoring: 5 },
      revision: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const wrong = await send('/s/demo-hamar', { response: responseId('json2') }, { headers })
    expect(wrong.status).toBe(422)
    expect(await wrong.json()).toMatchObject({ faults: [{ question: 'need', fault: 'missing' }, {}, {}, {}, {}] })
  })

  it('is answered in JSON with the hash of what is stored, the same for the same answers and no other', async () => {
    const headers = { Accept: 'application/json' }
    const hashes = ['11111', '11111', '11112'].map(async (levels, at) => {
      const answer = await send('/s/demo-hamar', ownAnswer(responseId(`hash-${at}`), levels), { headers })
      return (await answer.json<{ hash: string }>()).hash
    })
    const [one, same, other] = await Promise.all(hashes)
    expect(one).toBe(same)
    expect(one).not.toBe(other)
  })

  it('from an older draft than what is saved overwrites nothing: both versions come side by side', async () => {
    const id = responseId('older')
    const sent = (levels: string, revision: string, more = {}) =>
      send('/s/demo-hamar', { ...ownAnswer(id, levels), revision, ...more })
    expect((await sent('55555', '0')).status).toBe(303)
    const older = await sent('11111', '0')
    const page = await older.text()
    expect(older.status).toBe(409)
    expect(page).toContain('Svaret er endret fra et annet sted imens')
    expect(page).toContain(`name="response" value="${id}"`)
    expect(page).toContain('name="revision" value="1"')
    expect(page).toContain(`href="/s/demo-hamar/r/${id}"`)
    const inNynorsk = await (await sent('11111', '1', { lang: 'nn', conflict: 'yes' })).text()
    expect(inNynorsk).toContain('Slik det er lagra no')
    expect((await sent('11111', '1', { conflict: 'yes' })).status).toBe(303)
    expect((await rows('hamar')).filter((row) => row.id === id)).toMatchObject([{ revision: 2 }])
  })

  it('needs no Origin: the link is the authority', async () => {
    const headers = { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }
    expect((await send('/s/demo-hamar', ownAnswer(responseId('origin')), { headers })).status).toBe(303)
  })

  it('takes no body over 64 kB, and nothing that is not a form', async () => {
    const large = encode({ ...ownAnswer(responseId('large')), 'q.more': 'x'.repeat(64 * 1024) })
    expect((await request('POST', '/s/demo-hamar', large)).status).toBe(413)
    const stream = new Blob([large]).stream()
    expect((await request('POST', '/s/demo-hamar', stream)).status).toBe(413)
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', ''])
      expect((await request('POST', '/s/demo-hamar', 'q.need=3', { headers: { 'Content-Type': type } })).status).toBe(
        415,
      )
  })

  it('can be changed from the receipt, and withdrawn until the round closes', async () => {
    const id = responseId('withdraw')
    await send('/s/demo-froya', ownAnswer(id, '22222'))
    expect(await (await visit(`/s/demo-froya/r/${id}/form`)).text()).toContain(`value="${id}"`)
    expect((await send(`/s/demo-froya/r/${id}/withdrawal`, {})).status).toBe(200)
    expect((await visit(`/s/demo-froya/r/${id}`)).status).toBe(404)
    expect((await rows('froya')).find((row) => row.id === id)).toEqual({ id, revision: 2, answers: '{}' })
  })

  it('can be withdrawn twice, as by a double click; what was never there cannot, and its address says so', async () => {
    const id = responseId('twice')
    await send('/s/demo-froya', ownAnswer(id))
    for (const time of ['once', 'twice']) {
      const answer = await send(`/s/demo-froya/r/${id}/withdrawal`, {})
      expect([time, answer.status, (await answer.text()).includes('Svaret ditt er slettet')]).toEqual([time, 200, true])
    }
    const never = await send(`/s/demo-froya/r/${responseId('never')}/withdrawal`, {})
    expect([never.status, (await never.text()).includes('Har du nettopp trukket svaret, er det borte')]).toEqual([
      404,
      true,
    ])
  })

  it('to a link that no longer works comes back with what was typed', async () => {
    const sent = await send('/s/unknown', { ...ownAnswer(responseId('nowhere')), 'q.more': 'Ikke borte' })
    expect([sent.status, (await sent.text()).includes('Ikke borte')]).toEqual([404, true])
  })

  it('reads no one else’s answer: a receipt of another municipality or voice is not found', async () => {
    const id = responseId('mine')
    await send('/s/demo-hamar', ownAnswer(id))
    for (const path of [`/s/demo-grong/r/${id}`, `/s/demo-hamar-team/r/${id}`, '/s/demo-hamar/r/team'])
      expect((await visit(path)).status).toBe(404)
  })
})

describe('the joint answer', () => {
  it('is one, opened with what it says now', async () => {
    await send('/s/demo-froya-team', { ...jointAnswer(0, '43333'), 'q.challenge': 'Tid' })
    const page = await (await visit('/s/demo-froya-team')).text()
    expect(page).toContain('name="revision" value="1"')
    expect(page).toContain('value="Tid"')
    expect(await rows('froya', 'team')).toHaveLength(1)
  })

  it('is not overwritten by someone who had an older form open: both versions come side by side', async () => {
    const [{ revision } = { revision: 0 }] = await rows('hamar', 'team')
    expect((await send('/s/demo-hamar-team', jointAnswer(revision, '55555'))).status).toBe(303)
    const stale = await send('/s/demo-hamar-team', { ...jointAnswer(revision, '11111'), 'q.succeeded': 'Min tekst' })
    const page = await stale.text()
    expect(stale.status).toBe(409)
    expect(page).toContain('5 – Behovet er undersøkt på nytt, og funnene står seg')
    expect(page).toContain('1 – Vi har snakket om hvem det gjelder')
    expect(page).toContain('Min tekst')
    expect(page).toContain(`name="revision" value="${revision + 1}"`)
    expect(JSON.parse((await rows('hamar', 'team'))[0]?.answers ?? '')).toMatchObject({ need: 5 })
  })

  it('sent again as it is writes nothing, whatever it was opened with', async () => {
    await send('/s/demo-sarpsborg-team', jointAnswer(1, '22222'))
    const before = await rows('sarpsborg', 'team')
    expect((await send('/s/demo-sarpsborg-team', jointAnswer(1, '22222'))).status).toBe(303)
    expect(await rows('sarpsborg', 'team')).toEqual(before)
  })

  it('without a revision is refused like any other missing field', async () => {
    expect((await send('/s/demo-hamar-team', levelFields('33333'))).status).toBe(422)
  })

  it('opens with what was to be done since last time, and takes the outcome', async () => {
    const page = await (await visit('/s/demo-hamar-team')).text()
    expect(page).toContain('Teste ny turnus på én avdeling')
    expect(await (await visit('/s/demo-grong-team')).text()).not.toContain('q.task-1-outcome')
  })

  it('that is withdrawn leaves the charts, and an old form cannot bring it back unseen', async () => {
    const [{ revision } = { revision: 0 }] = await rows('notteroy', 'team')
    await send('/s/demo-notteroy-team/r/team/withdrawal', { revision: String(revision) })
    const levels = await env.DB.prepare(
      `SELECT team_levels -> '$.notteroy' AS levels FROM round WHERE id = 'saman-3'`,
    ).first('levels')
    expect(levels).toBeNull()
    expect((await send('/s/demo-notteroy-team', jointAnswer(revision, '11111'))).status).toBe(409)
  })
})
