import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { away, broken } from '../support/broken-databases.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { facilitator, request, send, visit } from '../support/requests.ts'
import { addressOf, isRead, routes } from '../support/routes.ts'

/** What a browser tells of the person in front of it. None of it may be found again anywhere. */
const browser = {
  'CF-Connecting-IP': '203.0.113.77',
  'X-Forwarded-For': '203.0.113.78, 198.51.100.79',
  'X-Real-IP': '203.0.113.80',
  'User-Agent': 'Kanarifugl/7.3 (Hamar 2. etasje)',
  'Sec-CH-UA': '"Kanarinebb";v="5"',
  'CF-IPCity': 'Kanariby',
  'CF-Ray': 'kanariray-OSL',
  Cookie: 'kanarikake=1',
  Referer: 'https://intranett.hamar.example/kanariside',
}
const ofBrowser = [
  '203.0.113.77',
  '203.0.113.78',
  '198.51.100.79',
  '203.0.113.80',
  'Kanarifugl',
  'Kanarinebb',
  'Kanariby',
  'kanariray',
  'kanarikake',
  'kanariside',
]

const response = responseId('kanari')
const refused = responseId('kanarifeil')
const jointWords = 'Kanariord i fellessvaret'
const ownWords = 'Kanariord i eget svar'
const unsentWords = 'Kanariord som aldri ble lagret'
const link = 'demo-hamar'
const teamLink = 'demo-froya-team'

/** What was answered: to what, and with what. */
const answered: { where: string; headers: string; text: string }[] = []
const printed: string[] = []

const note = async (where: string, answer: Response): Promise<Response> => {
  const headers = JSON.stringify([...answer.headers])
  answered.push({ where, headers, text: await textOf(answer.clone()) })
  return answer
}

/** What an answer says; of a workbook what its cells say. */
const textOf = async (answer: Response): Promise<string> =>
  answer.headers.get('Content-Type')?.includes('spreadsheetml')
    ? JSON.stringify(await readWorkbook(new Uint8Array(await answer.arrayBuffer())))
    : answer.text()

const asBrowser = { headers: browser }

/** All that a person can do with their link, and all that can go wrong with it. */
const participate = async (): Promise<void> => {
  const own = { ...ownAnswer(response), 'q.more': ownWords }
  const unsent = { ...ownAnswer(refused), 'q.more': unsentWords }
  await note('form', await visit(`/s/${link}`, asBrowser))
  await note('sent', await send(`/s/${link}`, own, asBrowser))
  await note('sent as JSON', await send(`/s/${link}`, own, { headers: { ...browser, Accept: 'application/json' } }))
  await note('receipt', await visit(`/s/${link}/r/${response}`, asBrowser))
  await note('change', await visit(`/s/${link}/r/${response}/form`, asBrowser))
  await note('with a fault', await send(`/s/${link}`, { ...unsent, 'q.need': '9' }, asBrowser))
  await note('not a form', await request('POST', `/s/${link}`, unsentWords, { bare: true, headers: browser }))
  await note('too large', await send(`/s/${link}`, { ...unsent, 'q.more': unsentWords.repeat(4000) }, asBrowser))
  await note('database away', await send(`/s/${link}`, unsent, { ...asBrowser, bindings: { DB: away } }))
  await note('database broken', await send(`/s/${link}`, unsent, { ...asBrowser, bindings: { DB: broken } }))
  await note('receipt, away', await visit(`/s/${link}/r/${response}`, { ...asBrowser, bindings: { DB: away } }))
  await note('unknown link', await send('/s/kanarilenke', unsent, asBrowser))
  await note('unknown page', await visit('/s/kanarilenke/r/x/kanari', asBrowser))
  await note('joint', await send(`/s/${teamLink}`, { ...jointAnswer(0), 'q.challenge': jointWords }, asBrowser))
  await note('withdrawal of nothing', await send(`/s/${link}/r/${refused}/withdrawal`, {}, asBrowser))
}

beforeAll(async () => {
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
      printed.push(said.map(String).join(' '))
    })
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await participate()
  await env.DB.prepare(`UPDATE round SET status = 'closed' WHERE id = 'saman-3'`).run()
  await note('closed', await send(`/s/${link}`, { ...ownAnswer(refused), 'q.more': unsentWords }, asBrowser))
  await send(`/networks/saman/rounds/saman-3/release`, { confirm: 'yes', accepted: 'hamar' }, { as: facilitator })
  for (const route of routes.filter(isRead))
    await note(route.path, await visit(addressOf(route), { as: facilitator, headers: browser, bindings: { DEMO: '' } }))
  await note('/networks/:network/archive', await send('/networks/saman/archive', {}, { as: facilitator }))
})

/** Where a text stands in what was answered. */
const foundIn = (text: string): string[] => [
  ...new Set(answered.filter((answer) => (answer.text + answer.headers).includes(text)).map(({ where }) => where)),
]

/** The tables in which a text is kept. */
const keptIn = async (text: string): Promise<string[]> =>
  [...(await everythingKept())].filter(([, rows]) => JSON.stringify(rows).includes(text)).map(([table]) => table)

const isForLeaders = (where: string): boolean => where.startsWith('/networks')

describe('what a browser tells of a person', () => {
  it.each(ofBrowser)('is nowhere again: %s', async (canary) => {
    expect(foundIn(canary)).toEqual([])
    expect(await keptIn(canary)).toEqual([])
  })
})

describe('the words of an own answer', () => {
  it('are with the answer, and on the pages of whoever has its receipt', async () => {
    expect(foundIn(ownWords)).toEqual(['sent as JSON', 'receipt', 'change'])
    expect(await keptIn(ownWords)).toEqual(['response'])
  })

  it('that were not saved come back to who typed them, and stay nowhere', async () => {
    expect(foundIn(unsentWords).filter(isForLeaders)).toEqual([])
    expect(await keptIn(unsentWords)).toEqual([])
  })
})

describe('the words of a joint answer', () => {
  it('are open, and kept once: files have them, and no page of results', async () => {
    expect(foundIn(jointWords).filter(isForLeaders)).toEqual([
      '/networks/:network/results.xlsx',
      '/networks/:network/answers.csv',
      '/networks/:network/archive',
    ])
    expect(await keptIn(jointWords)).toEqual(['response'])
  })
})

describe('the id of an own answer', () => {
  it('is in its row, and in what its own browser was answered', async () => {
    expect(foundIn(response).filter(isForLeaders)).toEqual([])
    expect(await keptIn(response)).toEqual(['response'])
  })

  it('is nowhere where nothing was saved', async () => {
    expect(foundIn(refused).filter(isForLeaders)).toEqual([])
    expect(await keptIn(refused)).toEqual([])
  })
})

describe('a link', () => {
  it('is on its own pages, and where a leader shares it', () => {
    expect(foundIn('/s/demo-hamar"').filter(isForLeaders)).toEqual([
      '/networks/:network/rounds/:round/municipalities/:municipality',
    ])
  })

  it('is kept nowhere as it is', async () => {
    for (const token of [link, teamLink]) expect(await keptIn(token)).toEqual([])
  })

  it('that leads nowhere is kept nowhere, and is not said again but by the address itself', async () => {
    expect(foundIn('kanarilenke').filter(isForLeaders)).toEqual([])
    expect(await keptIn('kanarilenke')).toEqual([])
  })
})

describe('what the worker prints', () => {
  it('is which route and which kind of failure, and nothing else', () => {
    expect(printed.length).toBeGreaterThan(0)
    for (const line of printed)
      expect(line).toMatch(
        /^\{"where":"(GET|POST) \/[\w/:.]*","status":50[03],"took":"(< (100 ms|1 s|5 s|30 s)|30 s or more)","error":"\w+"\}$/,
      )
  })
})
