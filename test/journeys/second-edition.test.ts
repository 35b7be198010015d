import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, closeAndRelease, fetchFile, openFirstRound, sit } from '../support/led-round.ts'
import { startApp } from '../support/started-app.ts'
import type { StartedApp } from '../support/started-app.ts'

let app: StartedApp

beforeAll(async () => {
  app = await startApp({ demonstration: false })
})

afterAll(() => app.stop())

const plainly = { javaScriptEnabled: false }

/** So many people answer, one after the other. Gives the last one’s receipt. */
const answers = async (link: string, people: number, level: number): Promise<string> => {
  let receipt = ''
  for (let person = 0; person < people; person += 1) receipt = await answer(app, link, level, plainly)
  return receipt
}

/** What a receipt says of each edition. */
const countedIn = async (receipt: string): Promise<string[]> => {
  const { page } = await sit(app, plainly)
  await page.goto(app.origin + receipt)
  const lines = await page.getByText(/^Resultatutgave \d: /).allInnerTexts()
  await page.context().close()
  return lines
}

describe('a round that is opened again for late answers', () => {
  it('gets a second edition beside the first, and receipts say which of them counts their answer', async () => {
    const hand = await sit(app, plainly)
    const { page, press, type, tick } = hand
    const lineOf = async (file: string) => /;hamar;individual;need;need;.*/.exec(await fetchFile(hand, file))?.[0]
    await page.goto(`${app.origin}/networks`)
    const { own } = await openFirstRound(hand, { name: 'Nettverk med sene svar', expected: 25 })
    const early = await answers(own, 10, 2)
    await closeAndRelease(hand)
    const first = await lineOf('Tallene i utgave 1 (CSV)')
    expect(first).toMatch(/;need;1;10;2;/)
    expect(await countedIn(early)).toEqual(['Resultatutgave 1: ja'])

    await press('Åpne for sene svar')
    await type(/Ny frist/, '2099-10-15T12:00')
    await tick(/Ja, svarrunden skal åpnes igjen/)
    await press('Åpne svarrunden igjen')
    const late = await answers(own, 10, 4)
    expect(await countedIn(late)).toEqual(['Resultatutgave 1: nei'])
    await press('Steng svarrunden')
    await tick(/Ja, svarrunden skal stenges nå/)
    await press('Steng svarrunden')
    await press('Lag resultatutgave 2')
    expect(await lineOf('Tallene i utgave 2 (CSV)')).toMatch(/;need;1;20;/)
    expect(await lineOf('Tallene i utgave 1 (CSV)')).toBe(first)
    expect(await countedIn(early)).toEqual(['Resultatutgave 1: ja', 'Resultatutgave 2: ja'])
    expect(await countedIn(late)).toEqual(['Resultatutgave 1: nei', 'Resultatutgave 2: ja'])
    await page.context().close()
  }, 240_000)
})
