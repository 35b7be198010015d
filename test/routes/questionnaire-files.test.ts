import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { questionnaireFile } from '../../schemas/questionnaire-file.ts'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { readyQuestionnaire, readyQuestionnaires } from '../../schemas/ready-questionnaires.ts'
import allQuestionTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import { findDraft } from '../../worker/storage/drafts.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire, versionsOf } from '../../worker/storage/questionnaires.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildNetwork } from '../support/builders.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { randomQuestionnaires } from '../support/random-questionnaire.ts'
import { facilitator, visit } from '../support/requests.ts'
import { upload } from '../support/uploads.ts'

const as = facilitator
const wheel = readyQuestionnaire('wheel') ?? questionnaireSchema.parse({})

let network = ''

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

/** A network of its own for each test. */
beforeEach(async () => {
  network = `of-${newToken().toLowerCase().replaceAll('_', '-').slice(0, 12)}`
  await saveNetwork(env.DB, { ...buildNetwork('hamar'), slug: network })
  await saveMember(env.DB, network, as.email ?? '', 'facilitator')
})

const address = (to = network) => `/networks/${to}/questionnaires/import`

const bringIn = (file: string | undefined, fields: Record<string, string> = {}, to = network) =>
  upload(address(to), 'file', file, { as, fields })

const exported = async ({ id, version }: Pick<Questionnaire, 'id' | 'version'>, from = network): Promise<string> => {
  const file = await visit(`/networks/${from}/questionnaires/${id}/versions/${version}/questionnaire.json`, { as })
  expect(file.status).toBe(200)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
}

const auditOf = async (of = network): Promise<string[]> =>
  (
    await env.DB.prepare('SELECT action, subject FROM audit WHERE network = ?1').bind(of).all<Record<string, string>>()
  ).results.map(({ action, subject }) => `${action} ${subject}`)

describe('a questionnaire', () => {
  it.each([...readyQuestionnaires(), questionnaireSchema.parse(allQuestionTypes)].map((one) => [one.id, one] as const))(
    '%s, exported from one network and imported into another, is exported the same to the byte',
    async (_, questionnaire) => {
      await saveQuestionnaire(env.DB, 'saman', questionnaire)
      const file = await exported(questionnaire, 'saman')
      expect((await bringIn(file)).status).toBe(303)
      expect(await exported(questionnaire)).toBe(file)
      expect(file).toBe(questionnaireFile(questionnaire))
    },
  )

  it('of any kind is the same to the byte after the way through the database', async () => {
    await fc.assert(
      fc.asyncProperty(randomQuestionnaires, async (questionnaire) => {
        const file = questionnaireFile({ ...questionnaire, id: `q${newToken().toLowerCase().replaceAll('_', '-')}` })
        expect((await bringIn(file)).status).toBe(303)
        const { id, version } = JSON.parse(file) as Questionnaire
        expect(await exported({ id, version })).toBe(file)
      }),
      { numRuns: 25 },
    )
  })

  it('is downloaded under its name and version, by whoever may see the network', async () => {
    await saveQuestionnaire(env.DB, network, wheel)
    await saveMember(env.DB, network, 'ser@example.no', 'viewer')
    const path = `/networks/${network}/questionnaires/wheel/versions/1/questionnaire.json`
    const file = await visit(path, { as: { email: 'ser@example.no' } })
    expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="wheel-1.json"')
    for (const other of ['2', '0', '1e0', 'x', '-1'])
      expect((await visit(path.replace('/1/', `/${other}/`), { as })).status).toBe(404)
  })

  it('is uploaded or pasted, and the log says that it was imported', async () => {
    const pasted = await bringIn(undefined, { text: questionnaireFile(wheel).replaceAll('\n', '\r\n') })
    expect(pasted.status).toBe(303)
    expect(pasted.headers.get('Location')).toBe(`/networks/${network}/questionnaires/wheel?done=questionnaireImported`)
    expect(await exported(wheel)).toBe(questionnaireFile(wheel))
    expect(await auditOf()).toEqual(['questionnaire-imported {"questionnaire":"wheel"}'])
  })

  it('that is the same as one here changes nothing, however often it is sent', async () => {
    await bringIn(questionnaireFile(wheel))
    const before = await everythingKept()
    const again = await bringIn(JSON.stringify(wheel))
    expect([again.status, again.headers.get('Location')]).toEqual([
      303,
      `/networks/${network}/questionnaires/wheel?done=questionnaireSame`,
    ])
    expect(await everythingKept()).toEqual(before)
  })
})

describe('a questionnaire of a name that is taken', () => {
  const changed: Questionnaire = { ...wheel, title: { nb: 'Hjulet vårt', nn: 'Hjulet vårt', en: 'Our wheel' } }

  beforeEach(() => saveQuestionnaire(env.DB, network, wheel))

  it('says first that it becomes the draft for the next version, and does nothing', async () => {
    const before = await everythingKept()
    const asks = await bringIn(questionnaireFile(changed))
    const page = await asks.text()
    expect(asks.status).toBe(200)
    expect(page).toContain('blir det kladd til versjon 2')
    expect(page).not.toContain('blir erstattet')
    expect(page).toContain('Hjulet vårt&quot;')
    const noYes = await bringIn(undefined, { text: questionnaireFile(changed), asked: 'yes' })
    expect([noYes.status, (await noYes.text()).includes('Kryss av for: Ja, gjør det til kladd')]).toEqual([422, true])
    expect(await everythingKept()).toEqual(before)
  })

  it('becomes that draft when it is confirmed; versions stay as they were', async () => {
    const done = await bringIn(undefined, { text: questionnaireFile(changed), asked: 'yes', confirm: 'yes' })
    expect(done.status).toBe(303)
    expect((await findDraft(env.DB, network, 'wheel'))?.draft.title.nb).toBe('Hjulet vårt')
    expect((await versionsOf(env.DB, network, 'wheel')).map(({ questionnaire }) => questionnaire)).toEqual([wheel])
    expect(await auditOf()).toEqual(['questionnaire-imported {"questionnaire":"wheel"}'])
    const again = await bringIn(undefined, { text: questionnaireFile(changed), asked: 'yes', confirm: 'yes' })
    expect(again.headers.get('Location')).toContain('questionnaireSame')
    expect(await auditOf()).toHaveLength(1)
  })

  it('says so where that draft would replace another', async () => {
    await bringIn(undefined, { text: questionnaireFile(changed), confirm: 'yes' })
    const other = questionnaireFile({ ...changed, minutes: { team: 9 } })
    expect(await (await bringIn(other)).text()).toContain('Kladden som er her nå, blir erstattet')
    expect((await bringIn(other, { confirm: 'yes' })).status).toBe(303)
    expect((await findDraft(env.DB, network, 'wheel'))?.draft.minutes).toEqual({ team: 9 })
  })
})

describe('a file with misprints', () => {
  const wrong = JSON.stringify({ ...wheel, title: { nb: 'Hjulet', en: 'Wheel' }, minutes: {}, extra: 1 })

  it('comes back with every one of them in words, its place, and what was in it', async () => {
    const before = await everythingKept()
    const back = await bringIn(wrong)
    const page = await back.text()
    expect(back.status).toBe(422)
    expect(page).toContain('<title>Feil: Hent inn et skjema')
    for (const words of ['title.nn: Dette mangler.', 'Filen: Ukjent: extra.', 'href="#text"'])
      expect(page).toContain(words)
    expect(page).toContain('&quot;extra&quot;:1')
    expect(await everythingKept()).toEqual(before)
  })

  it('is told in the language that a button chose, with nothing lost', async () => {
    const switched = await bringIn(undefined, { text: wrong, lang: 'nn' })
    const page = await switched.text()
    expect([switched.status, page.includes('Hent inn eit skjema'), page.includes('&quot;extra&quot;:1')]).toEqual([
      200,
      true,
      true,
    ])
    expect(await (await upload(`${address()}?lang=en`, 'file', wrong, { as })).text()).toContain(
      'title.nn: This is missing.',
    )
  })

  it.each([undefined, ' '])('or nothing in it is asked for again', async (file) => {
    const back = await bringIn(file)
    expect([back.status, (await back.text()).includes('Velg en fil, eller lim inn innholdet')]).toEqual([422, true])
  })
})

describe('importing', () => {
  it('takes no more than 512 kB, and nothing from elsewhere', async () => {
    expect((await bringIn(' '.repeat(512 * 1024))).status).toBe(413)
    const headers = { Origin: 'https://elsewhere.example' }
    expect((await upload(address(), 'file', questionnaireFile(wheel), { as, headers })).status).toBe(403)
    expect(await versionsOf(env.DB, network, 'wheel')).toEqual([])
  })

  it('is not for those who may only see the network', async () => {
    await saveMember(env.DB, network, 'ser@example.no', 'viewer')
    const viewer = { email: 'ser@example.no' }
    expect((await upload(address(), 'file', questionnaireFile(wheel), { as: viewer })).status).toBe(403)
    expect((await visit(address(), { as: viewer })).status).toBe(403)
  })

  it('has a page that leads to what the file looks like', async () => {
    const page = await (await visit(address(), { as })).text()
    expect(page).toContain('href="/schemas/questionnaire.json"')
    expect(page).toContain('enctype="multipart/form-data"')
  })
})
