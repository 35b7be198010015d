import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Network } from '../../schemas/network.ts'
import { questionIn } from '../../worker/domain/draft-questions.ts'
import { auditPage } from '../../worker/storage/audit.ts'
import { findDraft } from '../../worker/storage/drafts.ts'
import { findVersion, questionnairesOf } from '../../worker/storage/questionnaires.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildRound, questionnaire } from '../support/builders.ts'
import { networkWithQuestionnaire } from '../support/fresh-network.ts'
import { formOn } from '../support/page-forms.ts'
import { facilitator, send, visit } from '../support/requests.ts'

let network: Network
let base: string

beforeEach(async () => {
  network = await networkWithQuestionnaire()
  base = `/networks/${network.slug}/questionnaires`
})

const five = () => `${base}/five-fundamentals`
const read = async (path: string) => (await visit(path, { as: facilitator })).text()
const post = (path: string, fields: Record<string, string | string[]>) => send(path, fields, { as: facilitator })
const draft = async () => (await findDraft(env.DB, network.slug, 'five-fundamentals'))?.draft
const labels = { 'label.nb': 'Hva nå?', 'label.nn': 'Kva no?', 'label.en': 'What now?' }

/** The form on a page, filled in as it is, with some fields changed. */
const filled = async (path: string, id: string, changes: Record<string, string | string[]>) => ({
  ...(await formOn(await read(path), id)).fields,
  ...changes,
})

describe('the list', () => {
  it('says in words what state each is in, and leads to the rounds that ask it', async () => {
    await addRound(env.DB, buildRound(1, { id: newToken(), network: network.slug }))
    await post(`${five()}/questions/need/copies`, { revision: '0' })
    const page = await read(`${base}?lang=nb`)
    expect(page).toContain('Klar, versjon 1, med endringer i kladd')
    expect(page).toContain('Samling 1 (2013), stengt')
  })
})

describe('making a questionnaire', () => {
  it('from a ready one gives version 1 of it, ready for a round', async () => {
    const made = await post(`${base}/new`, { from: 'ready:wheel' })
    expect(made.status).toBe(303)
    expect(made.headers.get('Location')).toContain(`${base}/wheel`)
    expect((await findVersion(env.DB, network.slug, 'wheel'))?.questionnaire.version).toBe(1)
    expect((await auditPage(env.DB, network.slug, 9)).map(({ action }) => action)).toEqual(['questionnaire-made'])
  })

  it('twice gives two, under names of their own', async () => {
    await post(`${base}/new`, { from: 'ready:five-fundamentals' })
    const ids = (await questionnairesOf(env.DB, network.slug)).map(({ id }) => id)
    expect(ids).toEqual(['five-fundamentals', 'five-fundamentals-2'])
  })

  it('from nothing takes a name, and makes its address from it', async () => {
    const refused = await post(`${base}/new`, { from: 'empty' })
    expect(refused.status).toBe(422)
    const made = await post(`${base}/new`, { from: 'empty', 'title.nb': 'Måling på våren' })
    expect(made.headers.get('Location')).toContain(`${base}/maling-pa-varen`)
    const page = await read(`${base}/maling-pa-varen?lang=nb`)
    expect(page).toContain('Skjemaet har ingen spørsmål.')
  })

  it('like another copies what is there now', async () => {
    await post(`${five()}/questions/need/removal`, { revision: '0' })
    const made = await post(`${base}/new`, { from: 'copy:five-fundamentals', 'title.nb': 'Fire' })
    expect(made.headers.get('Location')).toContain(`${base}/fire`)
    const copy = (await findDraft(env.DB, network.slug, 'fire'))?.draft
    expect(copy && questionIn(copy, 'need')).toBeUndefined()
    expect(copy && questionIn(copy, 'value')).toBeDefined()
  })
})

describe('the outline', () => {
  it('moves, copies and removes, and comes back to the place', async () => {
    const moved = await post(`${five()}/questions/task-1-outcome/position`, { revision: '0', direction: 'down' })
    expect(moved.headers.get('Location')).toBe(`${five()}#q-task-1-outcome`)
    expect((await draft())?.sections[0]?.questions[1]?.key).toBe('task-1-outcome')
    const copied = await post(`${five()}/questions/need/copies`, { revision: '1' })
    expect(copied.headers.get('Location')).toMatch(/#q-need-2$/)
    const removed = await post(`${five()}/questions/need-2/removal`, { revision: '2' })
    expect(removed.headers.get('Location')).toMatch(/#section-need$/)
    expect((await draft())?.sections).toHaveLength(questionnaire.sections.length)
  })

  it('does nothing twice, and tells of what someone else has changed', async () => {
    await post(`${five()}/questions/need/copies`, { revision: '0' })
    const again = await post(`${five()}/questions/need/copies`, { revision: '0' })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Noen andre har endret skjemaet imens')
    expect((await draft())?.sections.find(({ key }) => key === 'need')?.questions).toHaveLength(2)
  })

  it('writes down that a draft was begun, once', async () => {
    for (const revision of ['0', '1', '2']) await post(`${five()}/questions/need/copies`, { revision })
    expect((await auditPage(env.DB, network.slug, 9)).map(({ action }) => action)).toEqual(['questionnaire-changed'])
  })
})

describe('a question', () => {
  it('is saved as it was read, when nothing is changed', async () => {
    for (const section of questionnaire.sections)
      for (const question of section.questions) {
        const path = `${five()}/questions/${question.key}`
        const saved = await post(path, await filled(path, 'question', {}))
        expect([question.key, saved.status]).toEqual([question.key, 303])
      }
    const { version: _, ...same } = questionnaire
    expect(await draft()).toEqual(same)
  })

  it('gets a key of its own from its words, and stands last in its section', async () => {
    const path = `${five()}/sections/need/questions/new/choice`
    const fields = await filled(path, 'question', { ...labels, 'option.0.nb': 'Ja', 'option.2.nb': 'Nei' })
    const made = await post(path, fields)
    expect(made.headers.get('Location')).toMatch(/#q-hva-na$/)
    const found = (await draft())?.sections.find(({ key }) => key === 'need')?.questions.at(-1)
    expect(found).toMatchObject({ key: 'hva-na', type: 'choice', required: false })
    expect(found && 'options' in found && found.options.map(({ key }) => key)).toEqual(['ja', 'nei'])
  })

  it('never takes a key that was used before, so that answers are not mixed', async () => {
    await post(`${five()}/questions/need/removal`, { revision: '0' })
    const path = `${five()}/sections/need/questions/new/scale`
    await post(path, await filled(path, 'question', { 'label.nb': 'Need' }))
    expect(questionIn((await draft()) ?? questionnaire, 'need-2')).toBeDefined()
  })

  it('gets and loses rows by buttons, and keeps what was typed', async () => {
    const path = `${five()}/questions/need`
    const fields = await filled(path, 'question', { 'level.5.nb': 'Skrevet, ikke lagret' })
    const added = await post(path, { ...fields, row: 'add' })
    expect(added.status).toBe(200)
    const more = (await formOn(await added.text(), 'question')).fields
    expect([more['rows'], more['level.5.nb'], more['level.6.nb']]).toEqual([['7'], ['Skrevet, ikke lagret'], ['']])
    const fewer = (await formOn(await (await post(path, { ...more, row: 'remove:0' })).text(), 'question')).fields
    expect([fewer['rows'], fewer['level.4.nb']]).toEqual([['6'], ['Skrevet, ikke lagret']])
    expect(await draft()).toBeUndefined()
  })

  it('comes back with everything typed where something is wrong', async () => {
    const path = `${five()}/sections/need/questions/new/number`
    const refused = await post(path, await filled(path, 'question', { ...labels, min: '9', max: '3' }))
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('href="#max"')
    expect((await formOn(page, 'question')).fields).toMatchObject({ 'label.nn': ['Kva no?'], min: ['9'], max: ['3'] })
    expect((await post(path, await filled(path, 'question', { min: '1', max: '2' }))).status).toBe(422)
  })

  it('is not overwritten by one that was opened before someone else saved it', async () => {
    const path = `${five()}/questions/need`
    const mine = await filled(path, 'question', { 'label.nb': 'Min' })
    await post(path, await filled(path, 'question', { 'label.nb': 'Din' }))
    const overtaken = await post(path, mine)
    expect(overtaken.status).toBe(422)
    const page = await overtaken.text()
    expect(page).toContain('<dd>Din</dd>')
    expect((await formOn(page, 'question')).fields['label.nb']).toEqual(['Min'])
    expect(questionIn((await draft()) ?? questionnaire, 'need')?.question.label.nb).toBe('Din')
    const knowing = await post(path, (await formOn(page, 'question')).fields)
    expect(knowing.status).toBe(303)
    expect(questionIn((await draft()) ?? questionnaire, 'need')?.question.label.nb).toBe('Min')
  })

  it('is asked only after certain answers to an earlier one', async () => {
    const path = `${five()}/questions/value`
    const shown = await post(path, {
      ...(await filled(path, 'question', {})),
      'askedIf.question': 'need',
      row: 'answers',
    })
    const page = await shown.text()
    expect(page).toContain('name="askedIf.need"')
    const fields = (await formOn(page, 'question')).fields
    await post(path, { ...fields, 'askedIf.question': 'need', 'askedIf.need': ['2', '3'] })
    expect(questionIn((await draft()) ?? questionnaire, 'value')?.question.askedIf).toEqual({
      question: 'need',
      answers: ['2', '3'],
    })
  })

  it('switches language without losing a word', async () => {
    const path = `${five()}/questions/need`
    const switched = await post(path, { ...(await filled(path, 'question', { 'label.nb': 'Ny' })), lang: 'nn' })
    const page = await switched.text()
    expect(page).toContain('Spørsmålet')
    expect(page).toContain('lang="nn"')
    expect((await formOn(page, 'question')).fields['label.nb']).toEqual(['Ny'])
  })
})

describe('a part', () => {
  it('is added, changed, moved and removed', async () => {
    const made = await post(`${five()}/sections/new`, { revision: '0', 'title.nb': 'Til slutt', voices: ['team'] })
    expect(made.headers.get('Location')).toMatch(/#section-til-slutt$/)
    expect((await post(`${five()}/sections/til-slutt`, { revision: '1', 'title.nb': 'Sist' })).status).toBe(422)
    await post(`${five()}/sections/til-slutt`, { revision: '1', 'title.nb': 'Sist', voices: ['individual'] })
    await post(`${five()}/sections/til-slutt/position`, { revision: '2', direction: 'up' })
    expect((await draft())?.sections.at(-2)).toMatchObject({ title: { nb: 'Sist' }, voices: ['individual'] })
    await post(`${five()}/sections/til-slutt/removal`, { revision: '3' })
    expect((await draft())?.sections).toEqual(questionnaire.sections)
  })
})

describe('the introduction', () => {
  it('is saved as it was read, when nothing is changed, and says how long the answers take', async () => {
    const path = `${five()}/introduction`
    expect(await read(`${path}?lang=nb`)).toContain('om lag 2:30')
    await post(path, await filled(path, 'introduction', {}))
    const { version: _, ...same } = questionnaire
    expect(await draft()).toEqual(same)
  })
})

describe('removing a questionnaire', () => {
  it('is done once, and refused where a round asks it', async () => {
    await addRound(env.DB, buildRound(1, { id: newToken(), network: network.slug }))
    const refused = await post(`${five()}/removal`, {})
    expect(refused.status).toBe(409)
    await post(`${base}/new`, { from: 'ready:wheel' })
    expect((await post(`${base}/wheel/removal`, {})).status).toBe(303)
    expect((await questionnairesOf(env.DB, network.slug)).map(({ id }) => id)).toEqual(['five-fundamentals'])
  })
})
