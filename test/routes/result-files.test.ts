import { env } from 'cloudflare:workers'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { undefuse } from '../../worker/domain/csv.ts'
import { jointAnswer } from '../support/answers.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { facilitator, send, visit } from '../support/requests.ts'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

/** The file with its BOM, which `text()` would take away. */
const file = async (path: string, language = 'nb') => {
  const response = await visit(`/networks/saman/${path}`, { as: facilitator, headers: { 'Accept-Language': language } })
  return new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(await response.arrayBuffer())
}

const rowsOf = (csv: string, delimiter = ','): Record<string, string>[] =>
  parse(csv, { columns: true, bom: true, delimiter, relax_column_count: false })

const columns =
  'network,gathering,gathering_date,round,municipality,voice,fundamental,question,questionnaire_version,n,median,majority,mean,low,middle,high,score,hidden,release'

describe('results.csv', () => {
  it('has the columns of the contract, in order, and ends its lines as RFC 4180 says', async () => {
    const csv = await file('results.csv?format=plain')
    expect(csv.split('\r\n')[0]).toBe(columns)
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('is for Norwegian Excel where the page is Norwegian, and plain where it is English', async () => {
    const excel = await file('results.csv', 'nn')
    expect(excel.startsWith('\uFEFFnetwork;gathering;')).toBe(true)
    expect(rowsOf(excel, ';').find(({ n }) => n === '5–9')).toMatchObject({ score: '0,4' })
    expect((await file('results.csv', 'en')).startsWith(columns)).toBe(true)
  })

  it('has a row for each municipality and the network, question, released round and voice, and no others', async () => {
    const rows = rowsOf(await file('results.csv?format=plain'))
    expect(rows.filter(({ voice }) => voice === 'individual')).toHaveLength(7 * 5 * 2)
    expect(rows.filter(({ voice }) => voice === 'team')).toHaveLength(7 * 5 * 3)
    expect(rows.some(({ voice, round }) => voice === 'individual' && round === 'saman-3')).toBe(false)
  })

  it('says of a withheld cell why, and nothing else', async () => {
    const withheld = rowsOf(await file('results.csv?format=plain&voice=individual')).filter(
      ({ hidden }) => hidden === 'few',
    )
    expect(withheld.length).toBeGreaterThan(5)
    for (const { n, median, majority, mean, low, middle, high, score } of withheld)
      expect([n, median, majority, mean, low, middle, high, score]).toEqual(Array.from({ length: 8 }, () => ''))
  })

  it('withholds what the story says is withheld: all of Frøya, and Grong on value in round 1', async () => {
    const rows = rowsOf(await file('results.csv?format=plain&voice=individual&round=saman-1'))
    const withheld = rows
      .filter(({ hidden }) => hidden === 'few')
      .map(({ municipality, question }) => `${municipality} ${question}`)
    expect(withheld.toSorted()).toEqual([
      'froya anchoring',
      'froya champion',
      'froya need',
      'froya team',
      'froya value',
      'grong value',
    ])
  })

  it('says of the network in round 2 how many are in each third alone, since small municipalities are shown beside it', async () => {
    const rows = rowsOf(await file('results.csv?format=plain&voice=individual&round=saman-2'))
    for (const row of rows.filter(({ municipality }) => municipality === ''))
      expect(row).toMatchObject({ n: '33', majority: 'middle', median: '', mean: '', score: '', hidden: 'thirds' })
  })

  it('shows a joint answer at once, cited by a hash that changes with it', async () => {
    const before = rowsOf(await file('results.csv?format=plain&voice=team&round=saman-3'))
    expect(before.find(({ municipality }) => municipality === 'froya')).toMatchObject({ hidden: 'waiting', n: '' })
    await send('/s/demo-froya-team', jointAnswer(0, '4233x'))
    const after = rowsOf(await file('results.csv?format=plain&voice=team&round=saman-3'))
    const froya = after.filter(({ municipality }) => municipality === 'froya')
    expect(froya.map(({ n, median, score, hidden }) => [n, median, score, hidden])).toEqual([
      ['1', '4', '0.8', ''],
      ['1', '2', '0.4', ''],
      ['1', '3', '0.6', ''],
      ['1', '3', '0.6', ''],
      ['', '', '', 'dont-know'],
    ])
    expect(after[0]?.release).not.toBe(before[0]?.release)
  })
})

describe('results.json', () => {
  it('holds the same rows', async () => {
    const { results } = JSON.parse(await file('results.json')) as { results: Record<string, unknown>[] }
    const rows = rowsOf(await file('results.csv?format=plain'))
    expect(results).toHaveLength(rows.length)
    expect(results[0]).toMatchObject({ municipality: 'hamar', n: { from: 5, to: 9 }, median: 2, score: 0.4 })
  })
})

const workbook = async (query = '') => {
  const response = await visit(`/networks/saman/results.xlsx${query}`, { as: facilitator })
  return readWorkbook(new Uint8Array(await response.arrayBuffer()))
}

describe('results.xlsx', () => {
  it('holds the cells of both CSV files, numbers as numbers, and what every column means', async () => {
    const sheets = await workbook()
    expect(Object.keys(sheets)).toEqual(['results', 'answers', 'releases', 'codebook'])
    for (const name of ['results', 'answers', 'codebook']) {
      const csv: string[][] = parse((await file(`${name}.csv?format=plain`)).replaceAll(/(?<=,\d)-(?=\d,)/g, '–'))
      expect(sheets[name]?.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(
        csv.map((row) => row.map(undefuse)),
      )
    }
    const [first] = sheets['results']?.filter(([, , , , municipality]) => municipality === 'kristiansund') ?? []
    expect(first?.slice(1, 3)).toEqual([1, '2013'])
  })

  it('cites the editions that own answers are from', async () => {
    const { releases } = JSON.parse(await file('results.json')) as { releases: Record<string, unknown>[] }
    expect(releases.length).toBeGreaterThan(0)
    expect((await workbook())['releases']?.slice(1)).toEqual(releases.map((cited) => Object.values(cited)))
  })

  it('can be of one voice or one round, as the CSV', async () => {
    const sheets = await workbook('?voice=individual&round=saman-1')
    expect(Object.keys(sheets)).toEqual(['results', 'releases', 'codebook'])
    expect(new Set(sheets['results']?.slice(1).map((row) => [row[3], row[5]].join(' ')))).toEqual(
      new Set(['saman-1 individual']),
    )
  })

  it('is a file of its own name and kind', async () => {
    const { headers } = await visit('/networks/saman/results.xlsx', { as: facilitator })
    expect(headers.get('Content-Type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="saman-results.xlsx"')
  })
})

describe('answers.csv', () => {
  it('has the joint answers row by row, and never a participant’s', async () => {
    const csv = await file('answers.csv?format=plain&round=saman-2')
    const rows = rowsOf(csv)
    expect(new Set(rows.map(({ municipality }) => municipality))).toEqual(
      new Set(['hamar', 'froya', 'notteroy', 'kristiansund', 'sarpsborg']),
    )
    expect(rows).toContainEqual(
      expect.objectContaining({ municipality: 'hamar', question: 'task-1', answer: 'Teste ny turnus på én avdeling' }),
    )
    expect(csv).not.toContain('Vi trenger mer tid sammen i teamet')
  })

  it('defuses what a spreadsheet would run', async () => {
    const hostile = '=HYPERLINK("http://evil.example";"klikk")'
    await send('/s/demo-froya-team', { ...jointAnswer(1, '33333'), 'q.challenge': hostile, 'q.involve': "'+47 1234" })
    const rows = rowsOf(await file('answers.csv?round=saman-3'), ';').filter(
      ({ municipality }) => municipality === 'froya',
    )
    expect(rows.find(({ question }) => question === 'challenge')?.answer).toBe(`'${hostile}`)
    expect(rows.find(({ question }) => question === 'involve')?.answer).toBe("''+47 1234")
  })
})

describe('codebook.csv', () => {
  it('explains every column, and every code that the files hold', async () => {
    const book = rowsOf(await file('codebook.csv?format=plain'))
    const explained = new Set(book.map(({ column, code }) => `${column}=${code}`))
    for (const column of columns.split(',')) expect(explained).toContain(`${column}=`)
    for (const row of rowsOf(await file('results.csv?format=plain')))
      for (const column of ['voice', 'fundamental', 'majority', 'hidden'])
        if (row[column] !== '') expect(explained).toContain(`${column}=${row[column]}`)
  })
})
