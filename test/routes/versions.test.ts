import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Network } from '../../schemas/network.ts'
import { auditPage } from '../../worker/storage/audit.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { findVersion, versionsOf } from '../../worker/storage/questionnaires.ts'
import { addRound, findRound } from '../../worker/storage/rounds.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildRound, questionnaire } from '../support/builders.ts'
import { networkWithQuestionnaire } from '../support/fresh-network.ts'
import { formOn } from '../support/page-forms.ts'
import { facilitator, send, visit } from '../support/requests.ts'

let network: Network
let five: string

beforeEach(async () => {
  network = await networkWithQuestionnaire()
  five = `/networks/${network.slug}/questionnaires/five-fundamentals`
  await saveMember(env.DB, network.slug, 'ser@example.no', 'viewer')
})

const read = async (path: string, as = facilitator) => (await visit(path, { as })).text()
const post = (path: string, fields: Record<string, string | string[]>) => send(path, fields, { as: facilitator })
const latest = async () => (await findVersion(env.DB, network.slug, 'five-fundamentals'))?.questionnaire

/** Saves a question with some fields changed. */
const change = async (question: string, changes: Record<string, string>) => {
  const path = `${five}/questions/${question}`
  const { fields } = await formOn(await read(path), 'question')
  await post(path, { ...fields, ...changes })
}

const makeReady = async (changes: Record<string, string> = {}) => {
  const { fields } = await formOn(await read(`${five}/versions/new`), 'new-version')
  return post(`${five}/versions`, { ...fields, ...changes })
}

const wordingOf = async (version: number): Promise<number | undefined> => {
  const found = await findVersion(env.DB, network.slug, 'five-fundamentals', version)
  const need = found?.questionnaire.sections.flatMap(({ questions }) => questions).find(({ key }) => key === 'need')
  return need?.type === 'scale' ? need.wording : undefined
}

describe('making a draft ready', () => {
  it('makes version 2, in which other words are a break unless something else is said', async () => {
    await change('need', { 'label.nb': 'Hvem trenger hva?' })
    const page = await read(`${five}/versions/new?lang=nb`)
    expect(page).toContain('Hvor godt kjenner vi behovet?')
    expect(page).toContain('Et nytt spørsmål: brudd i serien')
    const made = await makeReady()
    expect(made.headers.get('Location')).toBe(`${five}?done=madeReady`)
    expect([await wordingOf(1), await wordingOf(2)]).toEqual([1, 2])
    expect(await read(`${five}/versions?lang=nb`)).toContain('Brudd i serien for «Hvem trenger hva?»')
  })

  it('goes on with the series where it is the same question, with a reason that can be read afterwards', async () => {
    await change('need', { 'label.nb': 'Hvor godt kjenner vi behovet' })
    const unexplained = await makeReady({ 'series.need': 'same' })
    expect(unexplained.status).toBe(422)
    expect(await unexplained.text()).toContain('href="#reason.need"')
    await makeReady({ 'series.need': 'same', 'reason.need': 'Bare et tegn er tatt bort' })
    expect(await wordingOf(2)).toBe(1)
    const [, second] = await versionsOf(env.DB, network.slug, 'five-fundamentals')
    expect(second?.reasons).toEqual({ need: 'Bare et tegn er tatt bort' })
    const history = await read(`${five}/versions?lang=nb`, { email: 'ser@example.no' })
    expect(history).toContain('regnes som samme spørsmål: Bare et tegn er tatt bort')
    const [entry] = (await auditPage(env.DB, network.slug, 9)).filter(
      ({ action }) => action === 'questionnaire-made-ready',
    )
    expect(entry?.subject).toEqual({ questionnaire: 'five-fundamentals', version: '2', sameQuestion: 'need' })
  })

  it('is refused while something is wrong, and says what', async () => {
    await change('need', { 'label.nn': '' })
    const refused = await post(`${five}/versions`, { revision: '1' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Én tekst mangler på nynorsk')
    expect((await latest())?.version).toBe(1)
  })

  it('is refused where the draft has been changed since the page was opened', async () => {
    await change('need', { 'label.nb': 'En' })
    const { fields } = await formOn(await read(`${five}/versions/new`), 'new-version')
    await change('need', { 'label.nb': 'To' })
    expect((await post(`${five}/versions`, fields)).status).toBe(422)
    expect((await latest())?.version).toBe(1)
  })

  it('is not done twice, nor where nothing is new', async () => {
    await change('need', { 'label.nb': 'En' })
    const { fields } = await formOn(await read(`${five}/versions/new`), 'new-version')
    await post(`${five}/versions`, fields)
    await post(`${five}/versions`, fields)
    await post(`${five}/versions`, { revision: '2' })
    expect((await latest())?.version).toBe(2)
    await change('value', {})
    expect(await read(`${five}/versions/new?lang=nb`)).toContain('Ingenting er endret siden forrige versjon')
  })

  it('never changes a version that a round has opened with, and takes along those that have not opened', async () => {
    const open = buildRound(1, { id: newToken(), network: network.slug, status: 'open' })
    const planned = buildRound(2, { id: newToken(), network: network.slug, status: 'planned' })
    await addRound(env.DB, open)
    await addRound(env.DB, planned)
    await change('need', { 'label.nb': 'Hvem trenger hva?' })
    const page = await read(`${five}/versions/new?lang=nb`)
    expect(page).toContain('Disse har ikke åpnet ennå og får den nye versjonen: Samling 2')
    expect(page).toContain('Disse beholder versjonen de åpnet med: Samling 1')
    await makeReady()
    expect((await findRound(env.DB, network.slug, open.id))?.questionnaire).toEqual(questionnaire)
    const followed = await findRound(env.DB, network.slug, planned.id)
    expect(followed?.questionnaire.version).toBe(2)
    expect(followed?.round.scales.find(({ question }) => question === 'need')?.wording).toBe(2)
    expect(await read(`${five}/versions/1?lang=nb`)).toContain('Hvor godt kjenner vi behovet?')
    expect(await read(`${five}/versions/2?lang=nb`)).toContain('Hvem trenger hva?')
  })

  it('leaves nothing in draft, and the next change begins one', async () => {
    await change('need', { 'label.nb': 'En' })
    await makeReady()
    expect(await read(`${five}?lang=nb`)).toContain('Klar, versjon 2.')
    await change('need', { 'label.nb': 'To' })
    expect(await read(`${five}?lang=nb`)).toContain('Kladd med endringer siden versjon 2')
  })
})

it('changes can be discarded: the draft is as the latest version again', async () => {
  await change('need', { 'label.nb': 'Angret' })
  const { status } = await post(`${five}/discarding`, { revision: '0' })
  expect(status).toBe(409)
  await post(`${five}/discarding`, { revision: '1' })
  const page = await read(`${five}?lang=nb`)
  expect(page).toContain('Klar, versjon 1.')
  expect(page).not.toContain('Angret')
})

it('a version that is not there is an address that leads nowhere', async () => {
  for (const version of ['2', '0', 'x', '1.5'])
    expect((await visit(`${five}/versions/${version}`, { as: facilitator })).status).toBe(404)
})
