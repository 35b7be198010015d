import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { textsIn } from '../../schemas/draft-text.ts'
import { findDraft } from '../../worker/storage/drafts.ts'
import { countMissing, partsOf } from '../../worker/domain/draft-words.ts'
import { questionnaire } from '../support/builders.ts'
import { networkWithQuestionnaire } from '../support/fresh-network.ts'
import { formOn } from '../support/page-forms.ts'
import { facilitator, send, visit } from '../support/requests.ts'

let five: string
let slug: string

beforeEach(async () => {
  slug = (await networkWithQuestionnaire()).slug
  five = `/networks/${slug}/questionnaires/five-fundamentals`
})

const read = async (path: string) => (await visit(path, { as: facilitator })).text()
const post = (path: string, fields: Record<string, string | string[]>) => send(path, fields, { as: facilitator })
const draft = async () => (await findDraft(env.DB, slug, 'five-fundamentals'))?.draft

const save = async (part: string, changes: Record<string, string>) => {
  const path = `${five}/translations/${part}`
  const { fields } = await formOn(await read(path), 'translation')
  return post(path, { ...fields, ...changes })
}

describe('translations', () => {
  it('are saved as they were read, when nothing is changed, part by part', async () => {
    for (const { id } of partsOf(questionnaire)) expect((await save(id, {})).status).toBe(303)
    const { version: _, ...same } = questionnaire
    expect(await draft()).toEqual(same)
  })

  it('say how many texts are missing, and put those first', async () => {
    await save('section.need', { 'need.level.4.nn': '', 'need.label.en': '' })
    expect(await read(`${five}/translations?lang=nb`)).toContain('2 tekster mangler')
    const page = await read(`${five}/translations/section.need?lang=nb`)
    expect(page.indexOf('id="need.level.4.nn"')).toBeLessThan(page.indexOf('id="need.level.0.nn"'))
    expect(countMissing(textsIn((await draft()) ?? questionnaire))).toBe(2)
  })

  it('are not overwritten by a page that was opened before someone else saved', async () => {
    const path = `${five}/translations/section.need`
    const { fields } = await formOn(await read(path), 'translation')
    await save('section.need', { 'need.label.nn': 'Din' })
    const overtaken = await post(path, { ...fields, 'need.label.nn': 'Min' })
    expect(overtaken.status).toBe(422)
    const page = await overtaken.text()
    expect(page).toContain('<dd>Din</dd>')
    expect((await formOn(page, 'translation')).fields['need.label.nn']).toEqual(['Min'])
  })
})

describe('the form to try', () => {
  it('is the real form, with words of another language where some are missing', async () => {
    await save('section.need', { 'need.label.nb': '' })
    const page = await read(`${five}/preview/individual?lang=nb`)
    expect(page).toContain('Kor godt kjenner vi behovet?')
    expect(page).toContain('name="q.need"')
  })

  it('finds the faults that the real one finds, and keeps nothing', async () => {
    const sent = await post(`${five}/preview/individual`, { response: 'a'.repeat(32), 'q.need': '3' })
    expect(sent.status).toBe(422)
    const count = await env.DB.prepare('SELECT count(*) AS n FROM response').first<number>('n')
    expect(count).toBe(0)
  })

  it('shows also what hangs on the answer of last time', async () => {
    expect(await read(`${five}/preview/team?lang=nb`)).toContain('«det som sto her sist»')
  })
})
