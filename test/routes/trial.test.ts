import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { readyQuestionnaires } from '../../schemas/ready-questionnaires.ts'
import { voicesOf } from '../../schemas/questionnaire.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { jointAnswer, levelFields, ownAnswer, responseId } from '../support/answers.ts'
import { openedForm } from '../support/opened-form.ts'
import { formOn } from '../support/page-forms.ts'
import { facilitator, send, visit } from '../support/requests.ts'

const trial = '/networks/saman/rounds/saman-3/trial'
const as = { as: facilitator }

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const own = (more: Record<string, string> = {}) => ({ ...ownAnswer(responseId('trial')), ...more })

const sections = (html: string) => html.slice(html.indexOf('<section class="form-section"'), html.indexOf('</form>'))

const faults = (html: string) => [...html.matchAll(/<a class="ds-link" href="#q-[^<]+/g)].map(String)

describe('trying a form', () => {
  it('writes nothing anywhere, whatever is done with it', async () => {
    const before = await everythingKept()
    expect([...before.keys()]).toEqual(expect.arrayContaining(['response', 'round', 'audit']))
    for (const voice of ['individual', 'team']) {
      await visit(`${trial}/${voice}`, as)
      for (const more of [{}, { lang: 'nn' }, { edit: 'yes' }, { 'q.need': '9' }, { receipt: 'yes', lang: 'en' }])
        await send(`${trial}/${voice}`, { ...own(), ...jointAnswer(0), ...more }, as)
    }
    expect(await everythingKept()).toEqual(before)
  })

  it('shows the form as it will be, and says that it is a trial', async () => {
    const page = await (await visit(`${trial}/individual`, as)).text()
    const real = await (await visit('/s/demo-hamar')).text()
    expect(page).toContain('<title>Prøve: Fem fundamenter')
    expect(page).toContain('ingenting av det du skriver her, blir lagret')
    expect(sections(page)).toBe(sections(real))
  })

  it('finds the faults that the form itself will find, with everything kept', async () => {
    const fields = { ...own({ 'q.more': 'Ikke mist dette' }), 'q.team': '9' }
    const [tried, real] = [await send(`${trial}/individual`, fields, as), await send('/s/demo-hamar', fields)]
    const [page, realPage] = [await tried.text(), await real.text()]
    expect([tried.status, real.status]).toEqual([422, 422])
    expect(faults(page)).toEqual(faults(realPage))
    expect(page).toContain('<title>Feil: Prøve: ')
    expect(page).toContain('Ikke mist dette')
  })

  it('refuses an empty form, as the form itself does', async () => {
    expect((await send(`${trial}/team`, { revision: '0' }, as)).status).toBe(422)
  })

  it('ends on the receipt as it will look, and says that nothing is stored', async () => {
    const receipt = await send(`${trial}/individual`, own({ 'q.more': 'Samtalene ga oss mye' }), as)
    const page = await receipt.text()
    expect(receipt.status).toBe(200)
    expect(page).toContain('Takk, vi har fått svaret ditt')
    expect(page).toContain('Ingenting er lagret')
    expect(page).toContain('Samtalene ga oss mye')
    expect(page).not.toContain('/withdrawal')
  })

  it('leads back from the receipt to the form with what was typed, and to another language of the receipt', async () => {
    const page = await (await send(`${trial}/individual`, own({ 'q.more': 'Samtalene' }), as)).text()
    const { action, fields } = await formOn(page, 'trial')
    const again = await (await send(action ?? '', { ...fields, edit: 'yes' }, as)).text()
    expect(again).toContain('Samtalene')
    expect(again.match(/ checked/g)).toHaveLength(5)
    const nn = await send(action ?? '', { ...fields, lang: 'nn' }, as)
    expect([nn.status, (await nn.text()).includes('Slik blir kvitteringa')]).toEqual([200, true])
  })

  it('switches language without losing a word', async () => {
    const page = await send(`${trial}/individual`, { ...own({ 'q.more': 'Midt i en se' }), lang: 'nn' }, as)
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain('Kor godt kjenner vi behovet?')
    expect(html).toContain('Midt i en se')
  })

  it('recalls what the municipality’s last joint answer said', async () => {
    const grong = await (await visit(`${trial}/team?municipality=grong`, as)).text()
    expect(grong).not.toContain('q.task-1-outcome')
    const hamar = await (await visit(`${trial}/team?municipality=hamar`, as)).text()
    expect(hamar).toContain('Teste ny turnus på én avdeling')
    const sent = await send(`${trial}/team?municipality=hamar`, { ...jointAnswer(0), 'q.task-1-outcome': 'done' }, as)
    expect(await sent.text()).toContain('Gjort')
  })

  it('is for whoever may see the network, also before the round opens', async () => {
    await saveMember(env.DB, 'saman', 'ser@example.no', 'viewer')
    await env.DB.prepare(`UPDATE round SET status = 'planned' WHERE id = 'saman-3'`).run()
    expect((await visit(`${trial}/team`, { as: { email: 'ser@example.no' } })).status).toBe(200)
    expect((await send(`${trial}/team`, { revision: '0', ...levelFields('33333') }, as)).status).toBe(200)
    await env.DB.prepare(`UPDATE round SET status = 'open' WHERE id = 'saman-3'`).run()
  })

  it.each([
    '/networks/saman/rounds/saman-3/trial/nobody',
    '/networks/saman/rounds/nowhere/trial/team',
    '/networks/saman/rounds/saman-2/trial/team',
    '/networks/saman/rounds/saman-3/trial/team?municipality=oslo',
  ])('%s leads nowhere', async (path) => {
    expect((await visit(path, as)).status).toBe(404)
  })
})

it.each(readyQuestionnaires().map((questionnaire) => [questionnaire.id, questionnaire] as const))(
  '%s can be tried in each of its voices, and in no other',
  async (_, questionnaire) => {
    const { round } = await openedForm(env.DB, questionnaire)
    await saveMember(env.DB, round.network, facilitator.email ?? '', 'viewer')
    for (const voice of ['individual', 'team'] as const) {
      const { status } = await visit(`/networks/${round.network}/rounds/${round.id}/trial/${voice}`, as)
      expect(status).toBe(voicesOf(questionnaire).includes(voice) ? 200 : 404)
    }
  },
)
