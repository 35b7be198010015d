import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { network as demo } from '../../demo/network.ts'
import { deleteEnded } from '../../worker/networks/ending.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { hashOf, unsealToken } from '../../worker/tokens.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { bringIn, forged, importPage, takeArchiveOf } from '../support/archives.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { facilitator, send, visit } from '../support/requests.ts'
import { upload } from '../support/uploads.ts'

const later = '2099-01-01T00:00:00.000Z'

const remove = async (network = 'saman') => {
  await env.DB.prepare(`UPDATE network SET ends_at = '2026-01-01T00:00:00.000Z', ended_by = 'x' WHERE slug = ?1`)
    .bind(network)
    .run()
  await deleteEnded(env, later)
}

/** Everything that shows a network's results. */
const shownOf = async (network: string): Promise<Record<string, string>> => {
  const paths = [
    '',
    ...demo.municipalities.map(({ slug }) => `/municipalities/${slug}`),
    ...fundamentals.map((fundamental) => `/fundamentals/${fundamental}`),
    ...['results.csv', 'results.xlsx', 'results.json', 'answers.csv', 'codebook.csv'].map((file) => `/${file}`),
    '/rounds/saman-2/present?audience=network',
  ]
  const shown = paths.map(async (path) => {
    const response = await visit(`/networks/${network}${path}`, { as: facilitator })
    expect(response.status, path).toBe(200)
    return [path, await response.text()] as const
  })
  return Object.fromEntries(await Promise.all(shown))
}

const auditOf = async (network: string) =>
  (await env.DB.prepare('SELECT * FROM audit WHERE network = ?1 ORDER BY at, id').bind(network).all()).results

/** The same pages and files, byte for byte. Says of the first that differs from where on. */
const expectTheSame = (now: Record<string, string>, before: Record<string, string>): void => {
  expect(Object.keys(now)).toEqual(Object.keys(before))
  for (const [path, text] of Object.entries(before)) {
    const other = now[path] ?? ''
    const at = Array.from(text).findIndex((character, index) => other[index] !== character)
    if (other !== text) expect([path, other.slice(at - 80, at + 80)]).toEqual([path, text.slice(at - 80, at + 80)])
  }
}

let file = ''
let shown: Record<string, string> = {}

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', 'leder@example.no', 'facilitator')
  await env.DB.batch([
    env.DB.prepare(`INSERT INTO contact VALUES ('saman', 'hamar', 'kari@hamar.example', 'nn')`),
    env.DB.prepare(
      `UPDATE questionnaire_version SET reasons = '{"need":"Bare ordene er andre"}' WHERE network = 'saman'`,
    ),
  ])
  await send('/s/demo-froya-team', jointAnswer(0, '4233x'))
  shown = await shownOf('saman')
  file = await takeArchiveOf()
})

describe('a network that was taken out and is brought in again', () => {
  it('shows the same, byte for byte', async () => {
    await remove()
    expect((await visit('/networks/saman', { as: facilitator })).status).toBe(404)
    expect((await bringIn(file)).headers.get('Location')).toBe('/networks/saman?done=imported')
    expectTheSame(await shownOf('saman'), shown)
  })

  it('has its people, contacts, reasons and log, and one entry more', async () => {
    const { content, hash } = JSON.parse(file)
    const again = JSON.parse(await takeArchiveOf()).content
    for (const part of ['network', 'questionnaires', 'drafts', 'rounds', 'people', 'contacts'])
      expect(await hashOf(JSON.stringify(again[part])), part).toBe(await hashOf(JSON.stringify(content[part])))
    expect(again.audit.slice(0, content.audit.length)).toEqual(content.audit)
    expect(again.audit.slice(content.audit.length)).toMatchObject([
      { action: 'network-imported', who: 'nettverksleder@example.no', subject: { archive: hash.slice(0, 16) } },
    ])
  })

  it('has new links where answers can be given, which work, and the old ones do not', async () => {
    const { results } = await env.DB.prepare('SELECT round, municipality, voice, sealed_token FROM link').all<{
      round: string
      municipality: string
      voice: string
      sealed_token: string
    }>()
    expect(new Set(results.map(({ round }) => round))).toEqual(new Set(['saman-3']))
    expect(results).toHaveLength(6 * 2)
    expect((await visit('/s/demo-hamar')).status).toBe(404)
    const own = results.find(({ municipality, voice }) => municipality === 'hamar' && voice === 'individual')
    const token = await unsealToken(own?.sealed_token ?? '', env.LINK_SEAL_KEY)
    expect((await send(`/s/${token}`, ownAnswer(responseId('new')))).status).toBe(303)
  })

  it('has no answer but the joint ones and those given since', async () => {
    const { results } = await env.DB.prepare(`SELECT id FROM response WHERE voice = 'individual'`).all()
    expect(results).toEqual([{ id: responseId('new') }])
  })

  it('is brought in once, however often it is sent', async () => {
    await remove()
    const answers = await Promise.all([bringIn(file), bringIn(file)])
    expect(answers.map(({ headers }) => headers.get('Location'))).toEqual(
      Array.from({ length: 2 }, () => '/networks/saman?done=imported'),
    )
    expect((await auditOf('saman')).filter(({ action }) => action === 'network-imported')).toHaveLength(1)
    expectTheSame(await shownOf('saman'), shown)
  })
})

it('more than one statement can hold comes in whole, in the order it had', async () => {
  const long = await forged(file, (content) => {
    content.network['slug'] = 'lang'
    content.rounds.forEach((round, index) => {
      round['id'] = `lang-${index}`
      round.releases = []
      round['previous'] = undefined
      for (const joint of round.jointAnswers) joint.answers['challenge'] = `«${'æ"'.repeat(60_000)}»`
    })
  })
  expect(long.length).toBeGreaterThan(2_000_000)
  expect((await bringIn(long)).status).toBe(303)
  const { content } = JSON.parse(await takeArchiveOf('lang'))
  expect(JSON.stringify(content.rounds) === JSON.stringify(JSON.parse(long).content.rounds)).toBe(true)
})

describe('where the network is here already', () => {
  it('another short name is offered, and nothing is written', async () => {
    await send('/networks/saman/archive', {}, { as: facilitator })
    const before = await everythingKept()
    const refused = await bringIn(file)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('«saman-2» er ledig')
    expect(page).toContain('value="saman-2"')
    expect(await everythingKept()).toEqual(before)
  })

  it('comes in beside it under the other name, with rounds and citations of its own', async () => {
    const before = await everythingKept()
    expect((await bringIn(file, { slug: 'saman-2' })).headers.get('Location')).toBe('/networks/saman-2?done=imported')
    const rounds = await env.DB.prepare(
      `SELECT id, previous FROM round WHERE network = 'saman-2' ORDER BY gathering`,
    ).all()
    expect(rounds.results).toEqual([
      { id: expect.not.stringMatching(/^saman-1$/), previous: null },
      { id: expect.any(String), previous: rounds.results[0]?.['id'] },
      { id: expect.any(String), previous: rounds.results[1]?.['id'] },
    ])
    const after = await everythingKept()
    for (const [table, rows] of before) {
      const now = new Set(after.get(table)?.map((row) => JSON.stringify(row)))
      expect(
        rows.filter((row) => !now.has(JSON.stringify(row))),
        table,
      ).toEqual([])
    }
    const { content } = JSON.parse(await takeArchiveOf('saman-2'))
    for (const { id, releases } of content.rounds)
      for (const { hash, results } of releases) {
        expect(results.round).toBe(id)
        expect(hash).toBe(await hashOf(JSON.stringify(results)))
      }
    expect((await visit('/networks/saman-2/results.csv', { as: facilitator })).status).toBe(200)
  })

  it.each(['new', 'archive', 'ended'])(
    'the short name «%s» is an address of ours, and is not given away',
    async (slug) => {
      expect((await bringIn(file, { slug })).status).toBe(422)
    },
  )
})

describe('who may bring in a network', () => {
  it('is whoever may make one, from our own pages', async () => {
    const stranger = { email: 'fremmed@example.no' }
    expect((await visit(importPage, { as: stranger })).status).toBe(403)
    expect((await upload(importPage, 'archive', file, { as: stranger })).status).toBe(403)
    const foreign = { Origin: 'https://evil.example' }
    expect((await upload(importPage, 'archive', file, { as: facilitator, headers: foreign })).status).toBe(403)
    expect((await visit(importPage, { as: facilitator })).status).toBe(200)
  })

  it('becomes an owner, whatever the archive says', async () => {
    const owner = { email: 'eier@annen.example' }
    await saveMember(env.DB, 'saman', owner.email, 'owner')
    expect((await bringIn(file, { slug: 'tredje' }, owner)).status).toBe(303)
    expect((await visit('/networks/tredje/archive', { as: owner })).status).toBe(200)
    expect((await visit('/networks/tredje/archive', { as: facilitator })).status).toBe(200)
    expect((await visit('/networks/tredje/archive', { as: { email: 'leder@example.no' } })).status).toBe(403)
  })
})
