import { env } from 'cloudflare:workers'
import { beforeAll, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { manyMunicipalities, seedManyMunicipalities } from '../support/many-municipalities.ts'
import { formOn } from '../support/page-forms.ts'
import { facilitator, visit } from '../support/requests.ts'
import { page, printCounts, sending } from './measure.ts'
import type { Work } from './measure.ts'

/** The counts of network leaders' own pages and actions: in the demonstration, and in a network of 356 municipalities. */

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await seedManyMunicipalities(env.DB, facilitator.email ?? '')
})

/** Whoever looks has a role in a network: two rows, before anything else. */
const role = 2
const five = '/questionnaires/five-fundamentals'

/** The form on a page as it is filled in, to be sent to `to` with these fields instead. */
const filledIn = async (on: string, form: string, fields: Record<string, string>, to: string) => {
  const text = await (await visit(on, { as: facilitator })).text()
  return sending(to, { ...(await formOn(text, form)).fields, ...fields })
}

const countOf = async (table: string, where = 'TRUE'): Promise<number> =>
  (await env.DB.prepare(`SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`).first<number>('n')) ?? 0

const pagesOf = async (slug: string, round: string, municipality: string): Promise<Work[]> => {
  const at = `/networks/${slug}`
  const rounds = await countOf('round', `network = '${slug}'`)
  const answers = await countOf('response', `round = '${round}'`)
  const own = await countOf('response', `round = '${round}' AND municipality = '${municipality}'`)
  const links = await countOf('link', `round = '${round}'`)
  const standing = role + 2
  return [
    { what: `${slug}: network page`, ask: page(at), read: role + 2 * rounds, written: 0 },
    { what: 'rounds', ask: page(`${at}/rounds`), read: role + 3 * rounds, written: 0 },
    { what: 'new round', ask: page(`${at}/rounds/new`), read: role + 1, written: 0 },
    { what: 'round', ask: page(`${at}/rounds/${round}`), read: standing + answers + links, written: 0 },
    {
      what: 'round, one municipality',
      ask: page(`${at}/rounds/${round}/municipalities/${municipality}`),
      read: standing + own + 2,
      written: 0,
    },
    { what: 'municipalities', ask: page(`${at}/municipalities`), read: role + rounds, written: 0 },
    { what: 'gatherings', ask: page(`${at}/gatherings`), read: role + rounds, written: 0 },
    { what: 'people', ask: page(`${at}/people`), read: role + 1, written: 0 },
    {
      what: 'audit',
      ask: page(`${at}/audit`),
      read: role + (await countOf('audit', `network = '${slug}'`)),
      written: 0,
    },
    { what: 'questionnaire, outline', ask: page(`${at}${five}`), read: role + 1, written: 0 },
  ]
}

it('counts the pages', async () => {
  await printCounts([
    { what: 'networks', ask: page('/networks'), read: 2 * role, written: 0 },
    ...(await pagesOf('saman', 'saman-3', 'hamar')),
    ...(await pagesOf('alle', 'alle-6', 'k0301')),
  ])
})

const makesRound = async (slug: string, gathering: number, municipalities: number): Promise<Work> => {
  const at = `/networks/${slug}/rounds`
  const network = { ...(await networkOf(slug)), gatherings: [{ number: gathering, date: '2099' }] }
  await env.DB.prepare('UPDATE network SET definition = ?2 WHERE slug = ?1').bind(slug, JSON.stringify(network)).run()
  const ask = await filledIn(
    `${at}/new`,
    'round',
    { gathering: String(gathering), questionnaire: 'five-fundamentals' },
    at,
  )
  // A round in two indexes, its entry in the log, and for each municipality two links in an index. Links come as JSON, and
  // each that is taken out of it counts as read.
  const links = 2 * municipalities
  return { what: `make a round of ${municipalities}`, ask, read: role + 1 + links, written: 4 + 2 * links }
}

const networkOf = async (slug: string) =>
  JSON.parse(
    (await env.DB.prepare('SELECT definition FROM network WHERE slug = ?1').bind(slug).first('definition')) ?? '',
  )

it('counts the actions', async () => {
  const at = '/networks/saman'
  const words = { 'label.nb': 'Hvem trenger hva?' }
  const change = await filledIn(`${at}${five}/questions/need`, 'question', words, `${at}${five}/questions/need`)
  const replaced = `${at}/rounds/saman-3/municipalities/hamar/links/individual`
  const made = { name: 'Nytt', owner: 'KS', municipalities: 'Hamar\r\nFrøya', date: '15.10.2026' }
  await printCounts([
    { what: 'make a network', ask: sending('/networks', made), read: 0, written: 3 },
    { what: 'change a question', ask: change, read: role + 1, written: 2 },
  ])
  const ready = await filledIn(`${at}${five}/versions/new`, 'new-version', {}, `${at}${five}/versions`)
  await printCounts([
    { what: 'make ready', ask: ready, read: role + 2, written: 3 },
    { what: 'replace a link', ask: sending(replaced, { made: '1', confirm: 'yes' }), read: role + 4, written: 4 },
    await makesRound('saman', 4, 6),
    await makesRound('alle', 7, manyMunicipalities.municipalities.length),
    {
      what: 'take an archive',
      ask: sending(`${at}/archive`, {}),
      read: role + (await countOf('response', `voice = 'team' AND round LIKE 'saman-%'`)),
      written: 1,
    },
  ])
})
