import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { away } from '../support/broken-databases.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { formOn } from '../support/page-forms.ts'
import { send } from '../support/requests.ts'
import { uploadTo } from '../support/uploads.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const everyAnswer = async () => (await env.DB.prepare('SELECT * FROM response ORDER BY id').all()).results

let before: unknown

beforeEach(async () => {
  before = await everyAnswer()
})

const id = responseId('draft')
const text = 'Første linje\nandre «linje» <b>& "sitat"'

const savedFile = async (fields: Record<string, string>) => {
  const answer = await send('/s/demo-hamar/draft.json', fields)
  return { answer, file: await answer.text() }
}

describe('a draft is saved as a file without script', () => {
  it('with every word, the questions beside it, and nothing that says whose it is', async () => {
    const { answer, file } = await savedFile({ ...ownAnswer(id, '0x345'), 'q.more': text })
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="utkast-fundament.json"')
    const { answers, ...draft } = JSON.parse(file)
    expect(draft).toEqual({
      fundament: 'draft',
      format: 1,
      questionnaire: 'five-fundamentals',
      version: 1,
      voice: 'individual',
    })
    expect(answers).toContainEqual({ key: 'need', question: 'Hvor godt kjenner vi behovet?', values: ['0'] })
    expect(answers).toContainEqual(expect.objectContaining({ key: 'more', values: [text] }))
    expect(file).not.toContain(id)
    expect(file).not.toContain('demo-hamar')
    expect(await everyAnswer()).toEqual(before)
  })

  it('also half filled in, and after the round has closed', async () => {
    await env.DB.prepare(`UPDATE round SET closes_at = '2014-01-01T11:00:00.000Z' WHERE id = 'saman-3'`).run()
    const { answer, file } = await savedFile({ 'q.more': 'For sent' })
    await env.DB.prepare(`UPDATE round SET closes_at = NULL WHERE id = 'saman-3'`).run()
    expect(answer.status).toBe(200)
    expect(file).toContain('For sent')
  })
})

describe('a draft is opened from a file without script', () => {
  it('and is in the form, with the same response id, and nothing is kept', async () => {
    const { file } = await savedFile({ ...ownAnswer(id, '0x345'), 'q.more': text })
    const other = responseId('elsewhere')
    const page = await uploadTo('/s/demo-grong/draft', file, { response: other })
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain('Utkastet er hentet fra filen. Det er ikke sendt.')
    expect(await formOn(html, 'answers')).toMatchObject({
      action: '/s/demo-grong',
      fields: { response: [other], 'q.need': ['0'], 'q.value': ['dont-know'], 'q.more': [text] },
    })
    expect(await everyAnswer()).toEqual(before)
  })

  it('on top of what was typed: what it replaces, and what has no place, stands beside it as text', async () => {
    const { file } = await savedFile({ 'q.need': '1', 'q.more': 'Fra filen' })
    const old = { key: 'before', question: 'Et spørsmål fra før', values: ['Et gammelt svar'] }
    const draft = JSON.parse(file)
    const changed = JSON.stringify({ ...draft, version: 7, answers: [...draft.answers, old] })
    const page = await uploadTo('/s/demo-hamar/draft', changed, { ...ownAnswer(id, '33333'), 'q.more': 'Skrevet her' })
    const html = await page.text()
    expect((await formOn(html, 'answers')).fields).toMatchObject({ 'q.need': ['1'], 'q.more': ['Fra filen'] })
    const rest = html.slice(html.indexOf('id="draft"'), html.indexOf('<form'))
    for (const words of ['Et spørsmål fra før', 'Et gammelt svar', 'Skrevet her']) expect(rest).toContain(words)
  })

  it('keeps the revision of a joint answer’s form, so that nothing newer is overwritten', async () => {
    const { file } = await savedFile({ 'q.need': '1' })
    const page = await uploadTo('/s/demo-hamar-team/draft', file, jointAnswer(4))
    expect((await formOn(await page.text(), 'answers')).fields).toMatchObject({ revision: ['4'], 'q.need': ['1'] })
  })

  const wrong = [
    ['none', undefined],
    ['a text', 'hei'],
    ['another file of ours', JSON.stringify({ id: 'five-fundamentals', version: 1 })],
    ['a later format', JSON.stringify({ fundament: 'draft', format: 2, answers: [] })],
    ['answers of another shape', JSON.stringify({ fundament: 'draft', format: 1, answers: [{ key: 1 }] })],
    ['nested deep', '['.repeat(100_000)],
    ['too large', JSON.stringify('x'.repeat(200_000))],
    ['a picture', 'x'.repeat(6_000_000)],
  ] as const

  it.each(wrong)('that is no draft is said to be none, and what was typed stands (%s)', async (_, file) => {
    const page = await uploadTo('/s/demo-hamar/draft', file, { ...ownAnswer(id, '33333'), 'q.more': text })
    const html = await page.text()
    expect(page.status).toBe(422)
    expect(html).toContain('<title>Feil: ')
    expect(html).toContain('Filen er ikke et utkast fra Fundament')
    expect((await formOn(html, 'answers')).fields).toMatchObject({ response: [id], 'q.more': [text] })
  })

  it('after the round has closed is shown back like anything else that comes too late', async () => {
    const { file } = await savedFile({ 'q.more': 'Fra filen' })
    await env.DB.prepare(`UPDATE round SET closes_at = '2014-01-01T11:00:00.000Z' WHERE id = 'saman-3'`).run()
    const page = await uploadTo('/s/demo-hamar/draft', file, { response: id })
    await env.DB.prepare(`UPDATE round SET closes_at = NULL WHERE id = 'saman-3'`).run()
    expect(page.status).toBe(409)
    expect(await page.text()).toContain('Fra filen')
  })
})

it('unknown links get the page that every unknown address gets, drafts or not', async () => {
  expect((await send('/s/unknown/draft.json', { 'q.more': 'x' })).status).toBe(404)
  expect((await uploadTo('/s/unknown/draft', '{}', {})).status).toBe(404)
})

it('a draft that comes while the database is away comes back with every word', async () => {
  const fields = { ...ownAnswer(id, '33333'), 'q.more': 'Ikke mist dette' }
  const bindings = { DB: away }
  const answers = [
    await send('/s/demo-hamar/draft.json', fields, { bindings }),
    await uploadTo('/s/demo-hamar/draft', '{}', fields, bindings),
  ]
  for (const answer of answers) {
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('Ikke mist dette')
  }
})
