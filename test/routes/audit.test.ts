import { env } from 'cloudflare:workers'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { auditActions, theClock } from '../../schemas/audit.ts'
import type { AuditEntry } from '../../schemas/audit.ts'
import { languages } from '../../schemas/language.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { undefuse } from '../../worker/domain/csv.ts'
import { buildNetwork } from '../support/builders.ts'
import { facilitator, visit } from '../support/requests.ts'

const clearing = () => env.DB.prepare('DELETE FROM audit').run()

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveNetwork(env.DB, { ...buildNetwork('hamar'), slug: 'other' })
  await saveMember(env.DB, 'other', facilitator.email ?? '', 'owner')
})

const write = async (network: string, entries: Partial<AuditEntry>[]) => {
  await env.DB.prepare(
    `INSERT INTO audit (network, at, id, who, action, subject)
     SELECT ?1, value ->> 'at', value ->> 'id', value ->> 'who', value ->> 'action', value -> 'subject' FROM json_each(?2)`,
  )
    .bind(
      network,
      JSON.stringify(
        entries.map((entry, index) => ({
          at: '2026-07-01T10:00:00.000Z',
          id: `entry-${String(index).padStart(5, '0')}`,
          who: 'anne@ks.no',
          action: 'network-changed',
          subject: {},
          ...entry,
        })),
      ),
    )
    .run()
}

const logOf = async (query = '') => (await visit(`/networks/saman/audit${query}`, { as: facilitator })).text()

const itemsOn = (page: string): string[] =>
  [...page.matchAll(/<li><p>(.*?)<\/p><p class="help">(.*?)<\/p>/g)].map(
    ([, what = '', who = '']) => `${what} | ${who.replaceAll(/<[^>]*>/g, '')}`,
  )

describe('the log of a network', () => {
  it('tells newest first who did what, in words, and when in Norway', async () => {
    await clearing()
    await write('saman', [
      {
        at: '2026-01-15T11:00:00.000Z',
        action: 'municipality-added',
        subject: { municipality: 'hamar froya', gathering: '2' },
      },
      {
        at: '2026-03-29T00:59:00.000Z',
        action: 'role-changed',
        subject: { person: 'kari@ks.no', role: 'facilitator' },
      },
      { at: '2026-03-29T01:00:00.000Z', action: 'round-opened', subject: { round: 'saman-3' }, who: theClock },
      {
        at: '2026-07-01T10:00:00.000Z',
        action: 'questionnaire-made-ready',
        subject: { questionnaire: 'five-fundamentals', version: '1' },
      },
      { at: '2026-07-02T10:00:00.000Z', action: 'round-removed', subject: { round: 'borte-1' } },
    ])
    await write('other', [{ action: 'network-made', who: 'annen@ks.no' }])
    const page = await logOf()
    expect(itemsOn(page)).toEqual([
      'Svarrunde slettet: borte-1 | anne@ks.no, torsdag 2. juli 2026 kl. 12.00',
      'Skjema gjort klart: Fem fundamenter, versjon 1 | anne@ks.no, onsdag 1. juli 2026 kl. 12.00',
      'Svarrunde åpnet: svarrunden til samling 3 | av seg selv, søndag 29. mars 2026 kl. 03.00',
      'Rolle endret: kari@ks.no, nettverksleder | anne@ks.no, søndag 29. mars 2026 kl. 01.59',
      'Kommune lagt til: Hamar, Frøya, samling 2 | anne@ks.no, torsdag 15. januar 2026 kl. 12.00',
    ])
    expect(page).toContain('Loggen sier aldri noe om deltakerne')
    expect(await logOf('?lang=nn')).toContain('av seg sjølv')
    expect(await logOf('?lang=en')).toContain('by itself')
  })

  it('has words for every action in every language, no two alike', async () => {
    await clearing()
    await write(
      'saman',
      auditActions.slice(0, 50).map((action) => ({ action })),
    )
    for (const language of languages) {
      const words = itemsOn(await logOf(`?lang=${language}`))
      expect(new Set(words).size).toBe(Math.min(50, auditActions.length))
    }
  })

  it('comes fifty at a time, each entry once, also where many were written at the same moment', async () => {
    await clearing()
    await write(
      'saman',
      Array.from({ length: 120 }, (_, index) => ({ subject: { person: `nr-${index}` } })),
    )
    const seen: string[][] = []
    let query: string | undefined = ''
    while (query !== undefined && seen.length < 9) {
      const page = await logOf(query)
      seen.push(itemsOn(page))
      query = /rel="next" href="[^?]*(\?before=[^"]*)"/.exec(page)?.[1]
    }
    expect(seen.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(new Set(seen.flat()).size).toBe(120)
    expect(seen.flat()[0]).toContain('nr-119')
  })

  it.each(['?before=', '?before=x', '?before=_', "?before=2026-07-01T10:00:00.000Z'--_x", '?before=%00_%00'])(
    'begins at the newest where the key is strange (%s)',
    async (query) => {
      expect(itemsOn(await logOf(query))[0]).toContain('nr-119')
    },
  )
})

const file = async (query: string) => {
  const answer = await visit(`/networks/saman/audit.csv${query}`, { as: facilitator })
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="saman-audit.csv"')
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await answer.arrayBuffer())
}

describe('audit.csv', () => {
  it('is the log, code by code, in the columns that it promises', async () => {
    await clearing()
    await write('saman', [
      { id: 'b', action: 'person-added', subject: { person: '=kari@ks.no', role: 'viewer' }, who: '=anne@ks.no' },
      { id: 'a', action: 'round-closed', subject: { round: 'saman-3' }, who: theClock },
    ])
    expect(await file('?format=plain&lang=en')).toBe(
      [
        'network,at,local_time,entry,who,action,subject,words',
        `saman,2026-07-01T10:00:00.000Z,2026-07-01 12:00,b,'=anne@ks.no,person-added,"{""person"":""=kari@ks.no"",""role"":""viewer""}","Person added: =kari@ks.no, viewer"`,
        'saman,2026-07-01T10:00:00.000Z,2026-07-01 12:00,a,clock,round-closed,"{""round"":""saman-3""}",Round closed: the round for gathering 3',
        '',
      ].join('\r\n'),
    )
    const excel = await file('')
    expect(excel.startsWith('\uFEFFnetwork;at;local_time;entry;who;action;subject;words\r\n')).toBe(true)
    expect(excel).toContain('Svarrunde stengt: svarrunden til samling 3')
  })

  it('holds every entry, however many pages of them there are, as it was written', async () => {
    await clearing()
    await write(
      'saman',
      Array.from({ length: 2100 }, (_, index) => ({ subject: { person: `nr-${index}` } })),
    )
    const rows: Record<string, string>[] = parse(await file('?format=plain'), { columns: true })
    const subjects = rows.map(({ subject = '' }) => JSON.parse(undefuse(subject)))
    expect(subjects).toEqual(Array.from({ length: 2100 }, (_, index) => ({ person: `nr-${2099 - index}` })))
  })
})
