import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { addRound } from '../../worker/storage/rounds.ts'
import { buildRound } from '../support/builders.ts'
import { manyMunicipalities, seedManyMunicipalities } from '../support/many-municipalities.ts'
import { facilitator, visit } from '../support/requests.ts'

const mostBytes = 150_000

/** Fifteen large pages in one test. */
vi.setConfig({ testTimeout: 60_000 })

beforeAll(async () => {
  await seedManyMunicipalities(env.DB, facilitator.email ?? '')
  await env.DB.prepare(
    `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
     VALUES ('alle-6', 'k0301', 'team', 'team', 1, 1, '{"need":3}')`,
  ).run()
  await addRound(env.DB, {
    ...buildRound(6, { id: 'alle-planned', network: manyMunicipalities.slug, status: 'planned', scales: [] }),
    expected: Object.fromEntries(manyMunicipalities.municipalities.map(({ slug }, place) => [slug, place % 14])),
  })
})

const read = async (path: string): Promise<string> => {
  const response = await visit(`/networks/alle${path}`, { as: facilitator })
  expect(response.status, path).toBe(200)
  return response.text()
}

const bytesOf = (page: string): number => new TextEncoder().encode(page).length

describe('a network of 356 municipalities', () => {
  it.each([
    '',
    '?page=15',
    '/fundamentals/need',
    '/municipalities/k0301',
    '/rounds/alle-6/present?audience=network',
    '/rounds/alle-6/present?audience=guests',
    '/rounds',
    '/rounds/new',
    '/rounds/new?from=alle-6',
    '/rounds/alle-6',
    '/rounds/alle-6?q=halden',
    '/rounds/alle-planned',
    '/rounds/alle-planned/preview',
    '/rounds/alle-planned/opening',
    '/rounds/alle-6/settings',
    '/rounds/alle-6/municipalities/k0301',
    '/municipalities',
    '/municipalities?page=15',
    '/municipalities/k0301/settings',
    '/gatherings',
    '/questionnaires/five-fundamentals',
    '/questionnaires/five-fundamentals/translations',
    '/people',
    '/audit',
    '/archive',
    '/settings',
    '/ending',
    '/gatherings/1',
    '/rounds/alle-6/present',
    '/rounds/alle-6/sheets',
    '/rounds/alle-6/reminders',
    '/rounds/alle-6/closing',
    '/rounds/alle-6/deadline',
    '/rounds/alle-5/redaction',
    '/rounds/alle-6/municipalities/k0301/sheet',
    '/rounds/alle-6/municipalities/k0301/links/individual',
    '/rounds/alle-6/municipalities/k0301/redaction',
    '/rounds/alle-6/municipalities/k0301/move',
    '/rounds/alle-6/trial/individual',
    '/questionnaires',
    '/questionnaires/new',
    '/questionnaires/import',
    '/questionnaires/five-fundamentals/versions',
    '/questionnaires/five-fundamentals/versions/1',
    '/questionnaires/five-fundamentals/versions/new',
    '/questionnaires/five-fundamentals/questions/need',
    '/questionnaires/five-fundamentals/preview/team',
  ])('has a page at %s of less than 150 kB', async (path) => {
    expect(bytesOf(await read(path))).toBeLessThan(mostBytes)
  })

  it('is searched by name and by number, and the search says how many it finds', async () => {
    for (const path of ['', '/fundamentals/need']) {
      const page = await read(`${path}?q=halden`)
      expect(page).toContain('>Halden')
      expect(page).toContain('1 av 356 kommuner')
      expect(page).not.toContain('>Moss')
      expect(await read(`${path}?q=3101`)).toContain('>Halden')
    }
  })

  it('can be read to its end, page by page, in the network’s own order, and no municipality is left out', async () => {
    const seen: string[] = []
    for (let page = 1; page <= 15; page += 1) {
      const table = /<table class="ds-table now">.*?<\/table>/s.exec(await read(`?page=${page}`))?.[0] ?? ''
      seen.push(...[...table.matchAll(/municipalities\/(k\d{4})/g)].map(([, slug = '']) => slug))
    }
    expect(seen).toEqual(manyMunicipalities.municipalities.map(({ slug }) => slug))
  })

  it('counts every municipality, whatever the page shows', async () => {
    for (const path of ['', '?q=halden', '?page=3']) expect(await read(path)).toContain('Felles svar fra 356 kommuner.')
  })

  it('takes a page or a search that is not there for the nearest one', async () => {
    expect(await read('?page=99')).toContain('Side 15 av 15')
    expect(await read('?page=x')).toContain('Side 1 av 15')
    expect(await read('?q=%3Cscript%3E')).toContain('0 av 356 kommuner')
  })
})
