import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { jointAnswer } from '../support/answers.ts'
import {
  add,
  all,
  asInTheDemo,
  audited,
  contacts,
  isSaved,
  leader,
  municipalityNow,
  networkNow,
  pageAt,
} from '../support/municipality-pages.ts'
import { formOn } from '../support/page-forms.ts'
import { send, visit } from '../support/requests.ts'

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', 'ser@example.no', 'viewer')
})

beforeEach(asInTheDemo)

describe('the list of municipalities', () => {
  it('is seen by a viewer, who is shown nothing to change', async () => {
    const page = await (await visit(all, { as: { email: 'ser@example.no' } })).text()
    expect(page).toContain('Kristiansund')
    expect(page).not.toContain('<form')
    expect(page).not.toContain('/settings"')
  })

  it('takes several at once, from the next gathering, and the same ones again change nothing', async () => {
    const page = await pageAt(all)
    expect(page).toContain('<option value="4" selected="">Samling 4 (ikke lagt til ennå)</option>')
    for (const _ of ['once', 'again']) isSaved(await add('Asker\r\n1101\r\nHamar'), `${all}?done=added`)
    const { network: changed, revision } = await networkNow()
    expect(changed.municipalities.slice(6)).toEqual([
      { slug: 'asker', name: 'Asker', innovationQuestions: [], numbers: [{ number: '3203' }], fromGathering: 4 },
      {
        slug: 'eigersund',
        name: 'Eigersund',
        innovationQuestions: [],
        numbers: [{ number: '1101' }],
        fromGathering: 4,
      },
    ])
    expect([revision, (await audited()).map(({ action }) => action)]).toEqual([2, ['municipality-added']])
  })

  it('keeps both of what two add at once', async () => {
    const answers = await Promise.all([add('Asker'), add('Bergen'), add('Voss')])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    const names = (await networkNow()).network.municipalities.slice(6).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['Asker', 'Bergen', 'Voss'])
    expect(await audited()).toHaveLength(3)
  })

  it('gives back what was typed where a line means nothing', async () => {
    const answer = await add('Asker\r\nHerøy', '2')
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect((await formOn(page, 'add')).fields['municipalities']).toEqual(['Asker\r\nHerøy'])
    expect(page).toContain('<option value="2" selected="">')
    expect(page).toContain('1515 (Møre og Romsdal) eller 1818 (Nordland)')
  })
})

describe('the innovation question', () => {
  const path = `${all}/hamar/innovation-question`
  const settings = `${all}/hamar/settings?done=saved`

  it('is asked anew from a gathering, with its history, or mended without', async () => {
    isSaved(await send(path, { text: 'Hva nå?', kind: 'new', from: '3' }, leader), settings)
    isSaved(await send(path, { text: 'Hva nå da?', kind: 'mend', from: '3' }, leader), settings)
    expect((await municipalityNow('hamar'))?.innovationQuestions).toMatchObject([
      { fromGathering: 1 },
      { fromGathering: 3, text: 'Hva nå da?' },
    ])
    const page = await pageAt(`${all}/hamar/settings`)
    expect(page.indexOf('Fra samling 3:')).toBeLessThan(page.indexOf('Fra samling 1:'))
    expect(JSON.stringify(await audited())).not.toContain('Hva nå')
  })

  it('comes back where nothing says whether it is new', async () => {
    const answer = await send(path, { text: 'Hva nå?', from: '3' }, leader)
    const page = await answer.text()
    expect([answer.status, page.includes('Hva endrer du? Velg ett av alternativene.')]).toEqual([422, true])
    expect((await formOn(page, 'question')).fields).toMatchObject({ text: ['Hva nå?'] })
  })

  it('is offered in the words of the latest joint answer, and taken over with one button', async () => {
    const joint = { ...jointAnswer(1, '44433'), 'q.question-changed': 'replaced', 'q.question-now': 'Slik er det nå?' }
    expect((await send('/s/demo-hamar-team', joint)).status).toBe(303)
    const offered = await formOn(await pageAt(`${all}/hamar/settings`), 'offered')
    isSaved(await send(offered.action ?? '', offered.fields, leader), settings)
    expect((await municipalityNow('hamar'))?.innovationQuestions.at(-1)).toEqual({
      fromGathering: 3,
      text: 'Slik er det nå?',
    })
    expect(await pageAt(`${all}/hamar/settings`)).not.toContain('Bruk disse ordene')
  })
})

describe('the contact', () => {
  const path = `${all}/hamar/contact`

  it('is kept, changed and forgotten, and the log says so without the address', async () => {
    for (const language of ['nn', 'nn', 'en']) await send(path, { email: ' Kari@Hamar.no ', language }, leader)
    expect(await contacts()).toEqual([{ municipality: 'hamar', email: 'kari@hamar.no', language: 'en' }])
    expect((await formOn(await pageAt(`${all}/hamar/settings`), 'contact')).fields).toEqual({
      email: ['kari@hamar.no'],
      language: ['en'],
    })
    await send(path, { email: '', language: 'nb' }, leader)
    expect(await contacts()).toEqual([])
    const entries = await audited()
    expect(entries.map(({ action }) => action)).toEqual(Array.from({ length: 3 }, () => 'contact-changed'))
    expect(JSON.stringify(entries)).not.toContain('kari')
  })

  it('is an address, or comes back', async () => {
    const answer = await send(path, { email: 'kari', language: 'nn' }, leader)
    expect([answer.status, (await answer.text()).includes('value="kari"')]).toEqual([422, true])
  })
})

describe('names and numbers', () => {
  const path = `${all}/hamar/settings`

  it('change, and the register’s own number is one button away', async () => {
    isSaved(await send(path, { name: 'Hamar by', numbers: '0403' }, leader), `${path}?done=saved`)
    const registered = await formOn(await pageAt(path), 'registered')
    isSaved(await send(path, registered.fields, leader), `${path}?done=saved`)
    expect(await municipalityNow('hamar')).toMatchObject({
      name: 'Hamar by',
      numbers: [{ number: '0403' }, { number: '3403', from: '2020-01-01' }],
    })
  })

  it('come back where a number is none, or another has the name', async () => {
    for (const typed of [
      { name: 'Hamar', numbers: '340' },
      { name: 'grong', numbers: '' },
    ]) {
      const answer = await send(path, typed, leader)
      expect([answer.status, (await formOn(await answer.text(), 'names')).fields]).toEqual([
        422,
        { name: [typed.name], numbers: [typed.numbers] },
      ])
    }
  })
})

it('a municipality that is not there has no settings, and takes no form', async () => {
  expect((await visit(`${all}/oslo/settings`, leader)).status).toBe(404)
  expect((await send(`${all}/oslo/contact`, { email: '', language: 'nb' }, leader)).status).toBe(404)
})
