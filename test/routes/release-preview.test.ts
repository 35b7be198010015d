import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { readyQuestionnaire } from '../../schemas/ready-questionnaires.ts'
import type { Round } from '../../schemas/round.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { newToken } from '../../worker/tokens.ts'
import { buildRound } from '../support/builders.ts'
import { conditional } from '../support/conditional.ts'
import { facilitator, visit } from '../support/requests.ts'

const viewer = { email: 'leser@example.no' }

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', viewer.email, 'viewer')
  await saveQuestionnaire(env.DB, 'saman', conditional)
  const teamOnly = readyQuestionnaire('presentation')
  if (teamOnly) await saveQuestionnaire(env.DB, 'saman', teamOnly)
})

/** Two that are too few, one that is so if one is away, one coarse, one of ten, and one that nobody has counted. */
const expected = { hamar: 4, froya: 3, notteroy: 6, kristiansund: 9, grong: 40 }

const planned = async (more: Partial<Round> = {}): Promise<Round> => {
  const round = buildRound(3, { id: newToken(), status: 'planned', scales: [], expected, ...more })
  await addRound(env.DB, round)
  return round
}

const pathOf = ({ id }: Round, step = '/preview') => `/networks/saman/rounds/${id}${step}`

const read = async (path: string, as = facilitator): Promise<string> => {
  const response = await visit(path, { as })
  expect(response.status).toBe(200)
  return response.text()
}

/** A row of a table as words, by what it begins with. */
const rowOf = (page: string, name: string): string =>
  (new RegExp(`<th scope="row">${name}.*?</tr>`, 's').exec(page)?.[0] ?? '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const everything = () =>
  env.DB.batch(['round', 'response', 'release', 'audit'].map((table) => env.DB.prepare(`SELECT * FROM "${table}"`)))

describe('the preview of a planned round', () => {
  it('says for each municipality how its answers will be shown, and that its joint answer stands', async () => {
    const page = await read(pathOf(await planned()))
    expect(rowOf(page, 'Hamar')).toBe(
      'Hamar 4 Skjermet: Færre enn 5 skal svare; det felles svaret står 4 svar Skjermet: Færre enn 5 svarer; det felles svaret står 3 svar',
    )
    expect(rowOf(page, 'Nøtterøy')).toBe(
      'Nøtterøy 6 Grovt 6 svar Skjermet: Færre enn 5 svarer; det felles svaret står 4 svar',
    )
    expect(rowOf(page, 'Kristiansund')).toBe('Kristiansund 9 Grovt 9 svar Grovt 6 svar')
    expect(rowOf(page, 'Grong')).toBe('Grong 40 Nøyaktig, også i prosent 40 svar Nøyaktig, også i prosent 30 svar')
    expect(rowOf(page, 'Sarpsborg')).toBe('Sarpsborg ukjent Ukjent Ukjent')
    expect(page).toContain('Når alle svarer: nøyaktig for 1, grovt for 2, skjermet for 2, ukjent for 1.')
    expect(page).toContain('Vi vet ikke hvor mange som skal svare i én kommune.')
  })

  it('says for each question what will be shown of the network', async () => {
    const page = await read(pathOf(await planned()))
    expect(page).toContain('</th><td>Vist</td><td>')
    const alone = await read(pathOf(await planned({ expected: { grong: 40, hamar: 9 } })))
    expect(alone).toContain('Vist bare for én kommune (delvis)')
    const few = await read(pathOf(await planned({ expected: { hamar: 5 } })))
    expect(few).toContain('Skjermet: kunne røpe andre')
  })

  it('says in every place that the answers are made up', async () => {
    const page = await read(pathOf(await planned()))
    expect(page).toMatch(/<div class="trial" role="note"><p>Dette er en forhåndsvisning med oppdiktede svar/)
    const tables = page.match(/<table.*?<\/table>/gs) ?? []
    expect(tables).toHaveLength(2)
    for (const table of tables) expect(table).toMatch(/<caption>[^<]*\(oppdiktede svar\)<\/caption>/)
    expect(page.match(/Oppdiktet eksempel: trinn [\d,]+/g)).toHaveLength(2)
    expect(page).toMatch(/<h1[^>]*>\s*Forhåndsvisning: Dette vil bli vist/)
  })

  it('follows the questionnaire of the round: its conditions, and whether there is a joint answer', async () => {
    const some = await read(
      pathOf(await planned({ questionnaire: { id: conditional.id, version: conditional.version } })),
    )
    expect(some).toContain('ikke alle får det')
    expect(some).toContain('ingen spørsmål med trinn til deltakerne')
    const joint = await read(pathOf(await planned({ questionnaire: { id: 'presentation', version: 1 } })))
    expect(joint).toContain('Skjemaet har bare felles svar.')
    expect(joint).not.toContain('<table')
  })

  it('is led to from the round and from the step that opens it, and leads a network leader to the head counts', async () => {
    const round = await planned()
    for (const step of ['', '/opening']) expect(await read(pathOf(round, step))).toContain(`href="${pathOf(round)}"`)
    expect(await read(pathOf(round))).toContain(`href="${pathOf(round, '/settings')}"`)
    const asViewer = await read(pathOf(round), viewer)
    expect(asViewer).toContain('Grong')
    expect(asViewer).not.toContain(`href="${pathOf(round, '/settings')}"`)
  })

  it('is in the language of the page', async () => {
    const round = await planned()
    expect(await read(`${pathOf(round)}?lang=nn`)).toContain('Færre enn 5 skal svare; fellessvaret står')
    expect(await read(`${pathOf(round)}?lang=en`)).toContain('fewer than 5 are expected; the joint answer is shown')
  })

  it('keeps nothing', async () => {
    const round = await planned()
    const before = (await everything()).map(({ results }) => results)
    await read(pathOf(round))
    expect((await everything()).map(({ results }) => results)).toEqual(before)
  })
})

it('a round that has opened has no preview: the way to it leads to the round', async () => {
  const round = await planned({ id: newToken(), status: 'open' })
  const response = await visit(pathOf(round), { as: facilitator })
  expect([response.status, response.headers.get('Location')]).toEqual([303, pathOf(round, '')])
  expect((await visit('/networks/saman/rounds/nothing/preview', { as: facilitator })).status).toBe(404)
})
