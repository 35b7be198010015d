import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AuditAction, AuditEntry } from '../../schemas/audit.ts'
import { draftOf } from '../../schemas/questionnaire-draft.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { scalesInResults } from '../../schemas/questionnaire.ts'
import { auditPage } from '../../worker/storage/audit.ts'
import { addDraft, findDraft, makeReady, saveDraft } from '../../worker/storage/drafts.ts'
import {
  addQuestionnaire,
  findVersion,
  questionnairesOf,
  removeQuestionnaire,
  versionsOf,
} from '../../worker/storage/questionnaires.ts'
import { addRound, findRound } from '../../worker/storage/rounds.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildRound, questionnaire } from '../support/builders.ts'
import { freshNetwork } from '../support/fresh-network.ts'

const now = '2026-11-23T12:00:00.000Z'

const entry = (action: AuditAction): AuditEntry => ({
  at: now,
  id: newToken(),
  who: 'kari@example.no',
  action,
  subject: {},
})

let network: string

beforeEach(async () => {
  network = (await freshNetwork('grong')).slug
})

const renamed = (title: string): QuestionnaireDraft => ({
  ...draftOf(questionnaire),
  title: { nb: title, nn: title, en: '' },
})

const addVersionOne = () => addQuestionnaire(env.DB, network, questionnaire, entry('questionnaire-made'))

const readyAs = (version: number, revision: number) =>
  makeReady(
    env.DB,
    network,
    {
      questionnaire: { ...questionnaire, version },
      scales: scalesInResults(questionnaire).map((scale) => ({ ...scale, wording: version })),
      reasons: { need: 'Bare en skrivefeil' },
      revision,
    },
    now,
    entry('questionnaire-made-ready'),
  )

const written = async (): Promise<AuditAction[]> => (await auditPage(env.DB, network, 100)).map(({ action }) => action)

describe('a draft', () => {
  it('is kept with words missing, and read back the same', async () => {
    const draft = { ...renamed('Ny'), sections: [] }
    expect(await addDraft(env.DB, network, draft, entry('questionnaire-made'))).toBe(true)
    expect(await findDraft(env.DB, network, draft.id)).toEqual({ draft, revision: 1, madeReady: undefined })
    expect(await written()).toEqual(['questionnaire-made'])
  })

  it('never takes a name that is in use', async () => {
    await addVersionOne()
    expect(await addDraft(env.DB, network, renamed('Ny'), entry('questionnaire-made'))).toBe(false)
    expect(await written()).toEqual(['questionnaire-made'])
  })

  it('is not overwritten by a change made from an older one', async () => {
    await addVersionOne()
    const save = (title: string, revision: number) =>
      saveDraft(env.DB, network, { draft: renamed(title), revision, madeReady: undefined })
    expect(await save('Første', 0)).toBe(true)
    expect(await save('Samtidig', 0)).toBe(false)
    expect(await save('Andre', 1)).toBe(true)
    expect(await save('Sein', 1)).toBe(false)
    expect((await findDraft(env.DB, network, questionnaire.id))?.draft.title.nb).toBe('Andre')
  })

  it('is not brought back by a change from before it was made ready', async () => {
    await addVersionOne()
    await saveDraft(env.DB, network, { draft: renamed('Første'), revision: 0, madeReady: undefined })
    expect(await readyAs(2, 1)).toBe(true)
    const late = { draft: renamed('Sein'), revision: 1, madeReady: undefined }
    expect(await saveDraft(env.DB, network, late)).toBe(false)
  })
})

describe('making ready', () => {
  it('adds the next version once, with its reasons, and leaves the one before as it was', async () => {
    await addVersionOne()
    await saveDraft(env.DB, network, { draft: renamed('Ny'), revision: 0, madeReady: undefined })
    expect(await readyAs(2, 1)).toBe(true)
    expect(await readyAs(2, 1)).toBe(false)
    expect(await versionsOf(env.DB, network, questionnaire.id)).toEqual([
      { questionnaire, reasons: {} },
      { questionnaire: { ...questionnaire, version: 2 }, reasons: { need: 'Bare en skrivefeil' } },
    ])
    expect((await findVersion(env.DB, network, questionnaire.id))?.questionnaire.version).toBe(2)
    expect(await written()).toEqual(expect.arrayContaining(['questionnaire-made', 'questionnaire-made-ready']))
    expect(await written()).toHaveLength(2)
  })

  it('takes along the rounds that have not opened, and no other', async () => {
    await addVersionOne()
    const rounds = {
      planned: buildRound(1, { id: newToken(), network, status: 'planned' }),
      later: buildRound(1, { id: newToken(), network, status: 'planned', opensAt: '2026-11-24T12:00:00.000Z' }),
      openedUnnoticed: buildRound(1, { id: newToken(), network, status: 'planned', opensAt: now }),
      open: buildRound(1, { id: newToken(), network, status: 'open' }),
      closed: buildRound(1, { id: newToken(), network, status: 'closed' }),
    }
    for (const round of Object.values(rounds)) await addRound(env.DB, round)
    await saveDraft(env.DB, network, { draft: renamed('Ny'), revision: 0, madeReady: undefined })
    await readyAs(2, 1)
    const versions = Object.entries(rounds).map(async ([name, { id }]) => {
      const found = await findRound(env.DB, network, id)
      return [name, [found?.round.questionnaire.version, found?.round.scales[0]?.wording]]
    })
    expect(Object.fromEntries(await Promise.all(versions))).toEqual({
      planned: [2, 2],
      later: [2, 2],
      openedUnnoticed: [1, 1],
      open: [1, 1],
      closed: [1, 1],
    })
  })

  it('changes no round where it is refused', async () => {
    await addVersionOne()
    const round = buildRound(1, { id: newToken(), network, status: 'planned' })
    await addRound(env.DB, round)
    expect(await readyAs(2, 7)).toBe(false)
    expect((await findRound(env.DB, network, round.id))?.round.questionnaire.version).toBe(1)
  })
})

describe('the list', () => {
  it('says of each its latest version, whether it has changes that are not ready, and which rounds ask it', async () => {
    await addVersionOne()
    await addRound(env.DB, buildRound(2, { id: newToken(), network, status: 'planned' }))
    await addDraft(env.DB, network, { ...renamed('Ny'), id: 'new' }, entry('questionnaire-made'))
    const [five, fresh] = await questionnairesOf(env.DB, network)
    expect(five).toMatchObject({ id: 'five-fundamentals', title: questionnaire.title, version: 1, hasDraft: false })
    expect(five?.rounds).toMatchObject([{ gathering: 2, version: 1, status: 'planned', opensAt: undefined }])
    expect(fresh).toEqual({
      id: 'new',
      title: { nb: 'Ny', nn: 'Ny', en: '' },
      version: undefined,
      hasDraft: true,
      rounds: [],
    })
  })

  it('has no changes to make ready right after they were', async () => {
    await addVersionOne()
    await saveDraft(env.DB, network, { draft: renamed('Ny'), revision: 0, madeReady: undefined })
    expect((await questionnairesOf(env.DB, network))[0]?.hasDraft).toBe(true)
    await readyAs(2, 1)
    expect((await questionnairesOf(env.DB, network))[0]).toMatchObject({ version: 2, hasDraft: false })
  })
})

describe('removing', () => {
  it('takes a questionnaire that no round asks, draft and versions, once', async () => {
    await addVersionOne()
    const remove = () => removeQuestionnaire(env.DB, network, questionnaire.id, entry('questionnaire-removed'))
    expect(await remove()).toBe(true)
    expect(await remove()).toBe(false)
    expect(await questionnairesOf(env.DB, network)).toEqual([])
    expect((await written()).filter((action) => action === 'questionnaire-removed')).toHaveLength(1)
  })

  it('leaves one that a round asks', async () => {
    await addVersionOne()
    await addRound(env.DB, buildRound(1, { id: newToken(), network, status: 'closed' }))
    expect(await removeQuestionnaire(env.DB, network, questionnaire.id, entry('questionnaire-removed'))).toBe(false)
    expect(await findVersion(env.DB, network, questionnaire.id, 1)).toEqual({ questionnaire, reasons: {} })
    expect(await findDraft(env.DB, network, questionnaire.id)).toBeUndefined()
    expect(await written()).toEqual(['questionnaire-made'])
  })
})
