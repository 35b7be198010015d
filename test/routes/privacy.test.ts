import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { languages } from '../../schemas/language.ts'
import { itemsOf, ofLeaders, ofParticipants } from '../../web/privacy/catalogue.ts'
import { textsIn } from '../../web/texts/texts.ts'
import type { CloudflareBindings } from '../../worker/bindings.ts'
import { visit } from '../support/requests.ts'

const notice = async (bindings: Partial<CloudflareBindings> = {}, language = 'nb'): Promise<string> =>
  (await visit(`/privacy?lang=${language}`, { bindings })).text()

describe('the privacy notice', () => {
  it('says of everything that is stored what it is, why, who sees it and for how long, in three languages', async () => {
    for (const language of languages) {
      const page = await notice({}, language)
      const { stored, privacy } = textsIn(language)
      const installation = { kept: 'x', textsKept: 'y', hasLedger: true, sendsEmail: false }
      for (const thing of [...ofParticipants, ...ofLeaders]) {
        const { title, why, who } = stored.things[thing](installation)
        for (const words of [title, why, who]) expect(page, language).toContain(words)
        for (const item of itemsOf(thing))
          expect(page.toLowerCase(), language).toContain(stored.items[item].toLowerCase())
      }
      expect(page.match(new RegExp(`<dt>${privacy.stored.howLong}</dt>`, 'g'))).toHaveLength(
        ofParticipants.length + ofLeaders.length,
      )
    }
  })

  it('says for how long as this installation is set', async () => {
    expect(await notice()).toContain('slettet seks måneder etter at svarrunden er stengt')
    const shorter = await notice({ MONTHS_KEPT: '2' })
    expect(shorter).toContain('slettet to måneder etter at svarrunden er stengt')
    expect(shorter).toContain('med egne ord, blir slettet etter to måneder')
  })

  it('says who runs it and whom to ask, where that is set, and else to ask the network leader', async () => {
    const bare = await notice()
    expect(bare).toContain('spør nettverkslederen som ga deg lenken')
    const named = await notice({ OPERATED_BY: 'Hamar & <Omegn>', PRIVACY_CONTACT: 'personvern@example.no' })
    expect(named).toContain('Hamar &amp; &lt;Omegn&gt; drifter Fundament her')
    expect(named).toContain('skriv til personvern@example.no')
  })

  it('says what a restore brings back, with and without a ledger of deletions', async () => {
    expect(await notice()).toContain('sletter vi på nytt de svarene, lenkene og tekstene som var slettet')
    const { LEDGER: _, ...without } = env
    expect(await notice({ ...without, LEDGER: undefined } as never)).toContain(
      'kommer det som er slettet i mellomtiden, tilbake',
    )
  })

  it('says what the rules cannot take away, and leads to the accessibility statement', async () => {
    const page = await notice()
    for (const words of [
      'To kolleger som legger sammen det de vet',
      'minutt de siste 30 dagene',
      'href="/accessibility',
    ])
      expect(page).toContain(words)
    expect(page).not.toMatch(/anonymt(?!\.)/)
  })
})

it('a setting for how long answers are kept that is no whole number from 2 to 12 stops the Worker', async () => {
  for (const wrong of ['1', '13', '0', '', 'seks', '2.5'])
    expect((await visit('/privacy', { bindings: { MONTHS_KEPT: wrong } })).status, wrong).toBe(500)
  expect((await visit('/privacy', { bindings: { MONTHS_KEPT: '12' } })).status).toBe(200)
})
