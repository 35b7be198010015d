import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { network } from '../../demo/network.ts'
import { languages } from '../../schemas/language.ts'
import { longestInnovationQuestion } from '../../schemas/network.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp()
})

afterAll(() => app.stop())

const round = '/networks/saman/rounds/saman-3'

/** What comes out of the printer: how many sheets of A4, and the words of the page that are on them. */
const printed = async (path: string): Promise<{ sheets: number; words: string }> => {
  const page = await app.browser.newPage({ locale: 'nb-NO' })
  await page.goto(app.origin + path)
  const file = await page.pdf({ preferCSSPageSize: true })
  const text = file.toString('latin1')
  expect(text).toContain('/MediaBox [0 0 594.95996 841.91998]')
  await page.emulateMedia({ media: 'print' })
  const words = await page.innerText('body')
  await page.close()
  return { sheets: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, words }
}

/** As long as names and questions get, and a deadline. */
const longest = {
  ...network,
  name: 'Innovasjonsnettverket for heiltid, kompetanse og rekruttering i helse- og omsorgstenestene',
  owner: 'KS og Statsforvalteren i Møre og Romsdal',
  recipient: 'Kommunal- og distriktsdepartementet og Helse- og omsorgsdepartementet',
  municipalities: network.municipalities.map((municipality) => ({
    ...municipality,
    name: 'Guovdageaidnu - Kautokeino',
    innovationQuestions: [
      { fromGathering: 1, text: 'Hvordan kan vi? '.repeat(20).slice(0, longestInnovationQuestion) },
    ],
  })),
}

describe('a municipality’s sheet on paper', () => {
  it('holds both addresses and the closing time, and nothing of the page around it', async () => {
    const { words } = await printed(`${round}/municipalities/hamar/sheet`)
    expect(words).toContain('/s/demo-hamar\n')
    expect(words).toContain('/s/demo-hamar-team\n')
    expect(words).toContain('Skjemaet er åpent til nettverkslederne stenger det.')
    for (const around of ['Skriv ut siden', 'Innstillinger', 'Nynorsk', 'Tilgjengelighet'])
      expect(words).not.toContain(around)
  })

  it('of all municipalities is one page each', async () => {
    expect((await printed(`${round}/sheets`)).sheets).toBe(6)
  })

  it.each(languages)('is one page of A4 in %s, however long the names and the question', async (language) => {
    await app.db.batch([
      app.db.prepare('UPDATE network SET definition = ?1').bind(JSON.stringify(longest)),
      app.db.prepare(`UPDATE round SET closes_at = '2999-09-25T21:59:00.000Z' WHERE id = 'saman-3'`),
    ])
    const { sheets, words } = await printed(`${round}/municipalities/hamar/sheet?text=${language}`)
    expect(words).toContain('Guovdageaidnu')
    expect(sheets).toBe(1)
  })
})
