import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { eachJointPage, eachResponsePage } from '../../worker/storage/response-pages.ts'
import { newToken } from '../../worker/tokens.ts'
import { countingDatabase } from '../support/counting-database.ts'
import { insertResponses, openRound } from '../support/rounds.ts'

describe('a round’s own answers', () => {
  it('come page by page, each once, in the order of their keys, without the joint one', async () => {
    const round = await openRound()
    const [hamar, grong] = [2001, 2500].map((length) => Array.from({ length }, newToken)) as [string[], string[]]
    await insertResponses(round, 'hamar', hamar)
    await insertResponses(round, 'grong', grong)
    await insertResponses(await openRound(), 'hamar', hamar)
    await insertJoint(round.id, ['hamar'])
    const pages = await allOf(eachResponsePage(env.DB, round.id))
    const rows = pages.flat().map(({ municipality, id }) => `${municipality} ${id}`)
    const inOrder = [...grong.map((id) => `grong ${id}`), ...hamar.map((id) => `hamar ${id}`)].toSorted()
    expect(pages.map(({ length }) => length)).toEqual([2000, 2000, 501])
    expect(rows.length === inOrder.length && rows.every((row, index) => row === inOrder[index])).toBe(true)
  })

  it.each([0, 1999, 2000, 2001])('come whole where there are %i of them', async (length) => {
    const round = await openRound()
    const ids = Array.from({ length }, newToken)
    await insertResponses(round, 'hamar', ids)
    const pages = await allOf(eachResponsePage(env.DB, round.id))
    expect(pages.every((page) => page.length > 0)).toBe(true)
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(length)
    expect(pages.flat()).toHaveLength(length)
  })

  it('lie in an order that says nothing of when they came', async () => {
    const round = await openRound()
    // So many that chance alone is six standard deviations from failing.
    const ids = Array.from({ length: 4000 }, newToken)
    await insertResponses(round, 'hamar', ids)
    const { results } = await env.DB.prepare('SELECT round, id, answers FROM response').all<{
      round: string
      id: string
    }>()
    const scanned = results.filter((row) => row.round === round.id).map(({ id }) => id)
    expect(scanned).toHaveLength(ids.length)
    expect(Math.abs(rankCorrelation(ids, scanned))).toBeLessThan(0.1)
  })
})

describe('a network’s joint answers', () => {
  it('come by round and municipality, each in the order asked for, and no one’s own answer among them', async () => {
    const [first, second, other] = [await openRound(), await openRound(), await openRound()]
    for (const { id } of [first, second, other]) await insertJoint(id, ['grong', 'hamar', 'froya'])
    await insertResponses(first, 'hamar', [newToken()])
    const pages = await allOf(eachJointPage(env.DB, [second.id, first.id], ['hamar', 'grong']))
    expect(pages.flat().map(({ round, municipality }) => [round, municipality])).toEqual([
      [second.id, 'hamar'],
      [second.id, 'grong'],
      [first.id, 'hamar'],
      [first.id, 'grong'],
    ])
  })

  it('come page by page, each once, where there are more than one page holds', async () => {
    const rounds = [(await openRound()).id, (await openRound()).id]
    const municipalities = Array.from({ length: 2001 }, (_, index) => `m${index}`)
    for (const round of rounds) await insertJoint(round, municipalities)
    const pages = await allOf(eachJointPage(env.DB, rounds, municipalities))
    const inOrder = rounds.flatMap((round) => municipalities.map((municipality) => `${round} ${municipality}`))
    const rows = pages.flat().map(({ round, municipality }) => `${round} ${municipality}`)
    expect(pages.map(({ length }) => length)).toEqual([2000, 2000, 2])
    expect(rows.every((row, index) => row === inOrder[index])).toBe(true)
  })

  it('are read without the participants’ answers of the same round', async () => {
    const round = await openRound()
    await insertResponses(round, 'hamar', Array.from({ length: 1000 }, newToken))
    await insertJoint(round.id, ['hamar'])
    const { db, counted } = countingDatabase(env.DB)
    expect(await allOf(eachJointPage(db, [round.id], ['hamar', 'grong']))).toHaveLength(1)
    expect(counted.rowsRead).toBeLessThan(20)
  })

  it.each([
    [[], ['hamar']],
    [['unknown'], []],
    [['unknown'], ['hamar']],
  ])('are none where there are none (rounds %j, municipalities %j)', async (rounds, municipalities) => {
    expect(await allOf(eachJointPage(env.DB, rounds, municipalities))).toEqual([])
  })
})

/** Keeps a joint answer for each of these municipalities, in one statement. */
const insertJoint = async (round: string, municipalities: readonly string[]): Promise<void> => {
  await env.DB.prepare(
    `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
     SELECT ?1, value, 'team', 'team', 1, 1, '{"need":3}' FROM json_each(?2)`,
  )
    .bind(round, JSON.stringify(municipalities))
    .run()
}

/** Spearman’s rho between two orders of the same things. */
const rankCorrelation = (one: readonly string[], other: readonly string[]): number => {
  const places = new Map(other.map((id, place) => [id, place]))
  const apart = one.reduce((sum, id, place) => sum + (place - (places.get(id) ?? Number.NaN)) ** 2, 0)
  return 1 - (6 * apart) / (one.length * (one.length ** 2 - 1))
}

const allOf = async <Page>(pages: AsyncIterable<Page>): Promise<Page[]> => {
  const all: Page[] = []
  for await (const page of pages) all.push(page)
  return all
}
