import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { responseId } from '../support/answers.ts'
import { conditional } from '../support/conditional.ts'
import { openedForm } from '../support/opened-form.ts'
import { send, visit } from '../support/requests.ts'

let forms: Awaited<ReturnType<typeof openedForm>>

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  forms = await openedForm(env.DB, conditional)
})

const storedOf = async (id: string): Promise<unknown> =>
  JSON.parse(
    (await env.DB.prepare('SELECT answers FROM response WHERE id = ?1').bind(id).first<string>('answers')) ?? '{}',
  )

const own = (id: string, fields: Record<string, string | string[]>) => ({ response: responseId(id), ...fields })

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('a form with conditions', () => {
  it('has every question in it, each with its condition in words, for those without script', async () => {
    const page = await (await visit(forms.individual)).text()
    for (const key of ['need-text', 'test-text', 'laps', 'why']) expect(page).toContain(`name="q.${key}"`)
    expect(page).toContain('Svar bare hvis du svarte «Behov» på «Områder».')
    expect(page).toContain('Svar bare hvis du har svart på «Omganger».')
    expect(page).toContain('Gjelder bare hvis du har svart på «Omganger».')
    expect(page).toContain('aria-describedby="q-why-condition q-why-help"')
  })

  it('speaks to the team as the team, and in the language of the page', async () => {
    expect(await (await visit(forms.team)).text()).toContain('Svar bare hvis dere svarte «Ja» på «Igjen».')
    expect(await (await visit(`${forms.team}?lang=nn`)).text()).toContain('Svar berre dersom de svarte «Ja (nn)» på')
    expect(await (await visit(`${forms.team}?lang=en`)).text()).toContain('Answer only if you answered “Ja (en)” to')
  })

  it('loads one script, like every form', async () => {
    const [own] = (await (await visit(forms.individual)).text()).match(/<script [^>]+>/g) ?? []
    expect(own).toContain('/assets/form-')
    for (const path of [forms.individual, forms.team, '/s/demo-hamar'])
      expect((await (await visit(path)).text()).match(/<script [^>]+>/g)).toEqual([own])
  })

  it('stores no answer to what was not asked, and does not ask for one', async () => {
    const fields = own('unasked', { 'q.again': 'no', 'q.laps': '3', 'q.why': 'Glemt', 'q.need-text': 'Gjemt' })
    expect((await send(forms.individual, fields)).status).toBe(303)
    expect(await storedOf(responseId('unasked'))).toEqual({ again: 'no' })
  })

  it('asks for what must be answered once it is asked, and keeps what was typed where it was not', async () => {
    const page = await send(forms.individual, own('asked', { 'q.areas': ['need'], 'q.test-text': 'Gjemt til senere' }))
    const html = await page.text()
    expect(page.status).toBe(422)
    expect(html).toContain('href="#q-need-text"')
    expect(html).not.toContain('href="#q-laps"')
    expect(html).toContain('value="Gjemt til senere"')
  })

  it('gives a receipt that says nothing of what was not asked', async () => {
    await send(forms.individual, own('receipt', { 'q.areas': ['test'], 'q.again': 'yes', 'q.laps': '2' }))
    const receipt = await (await visit(`${forms.individual}/r/${responseId('receipt')}`)).text()
    const file = decodeURIComponent(/href="data:[^,]+,([^"]+)"/.exec(receipt)?.[1] ?? '')
    for (const shown of [receipt, file]) {
      expect(shown).not.toContain('Dette med behov')
      expect(shown).toContain('Dette med test')
      expect(shown).toContain('Hvorfor')
    }
    expect(receipt.match(/Ikke besvart/g)).toHaveLength(2)
  })

  it('shows two versions of a joint answer side by side, and where a question was asked in only one of them', async () => {
    await send(forms.team, { revision: '0', 'q.again': 'yes', 'q.laps': '2' })
    const stale = await send(forms.team, { revision: '0', 'q.again': 'no', 'q.laps': '9' })
    const page = textOf(await stale.text())
    expect(stale.status).toBe(409)
    expect(page).toContain('Omganger Slik det er lagret nå 2 Slik du skrev det Ikke spurt om i denne versjonen')
    expect(page).not.toContain('Hvorfor Slik det er lagret nå')
  })

  it('that came too late gives back everything that was typed, also where it was not asked', async () => {
    await env.DB.prepare(`UPDATE round SET status = 'closed' WHERE id = ?1`).bind(forms.round.id).run()
    const late = await send(forms.individual, own('late', { 'q.again': 'no', 'q.why': 'Likevel ikke borte' }))
    const page = await late.text()
    expect(late.status).toBe(409)
    expect(page).toContain('Likevel ikke borte')
    expect(page).not.toContain('Dette med behov')
  })
})
