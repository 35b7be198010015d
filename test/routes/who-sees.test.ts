import { env } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { visit } from '../support/requests.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

it('a form says who sees this before the first question and again before sending, without a script', async () => {
  for (const language of ['nb', 'nn', 'en']) {
    const page = await (await visit(`/s/demo-hamar?lang=${language}`)).text()
    const [introduction = '', form = ''] = page.split('<form id="answers"')
    const [heading = ''] = /Hvem ser dette\?|Kven ser dette\?|Who sees this\?/.exec(introduction) ?? []
    expect(heading).not.toBe('')
    expect(introduction.match(/<section class="who-sees".*?<\/ul>/s)?.[0].match(/<li>/g)).toHaveLength(3)
    expect(introduction).toContain('<details class="more">')
    const before = form.slice(form.indexOf('class="before-sending"'), form.indexOf('type="submit"'))
    expect(before).toContain(`<strong>${heading}</strong>`)
    expect(before).toMatch(/minst 5|at least 5/)
  }
})
