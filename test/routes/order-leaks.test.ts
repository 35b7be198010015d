import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Round } from '../../schemas/round.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { eachResponsePage } from '../../worker/storage/response-pages.ts'
import { newToken } from '../../worker/tokens.ts'
import { ownAnswer } from '../support/answers.ts'
import { takeArchiveOf } from '../support/archives.ts'
import { questionnaire } from '../support/builders.ts'
import { everythingKept } from '../support/everything-kept.ts'
import { openedForm } from '../support/opened-form.ts'
import { facilitator, send, visit } from '../support/requests.ts'

const people = 1000
const mostCorrelation = 0.1

const leader = { as: facilitator }

/** What a person writes: their place among the thousand, which nothing else tells. */
const textOf = (place: number): string => `Ord nummer ${String(place).padStart(4, '0')}.`

/** The places of those who wrote, in the order in which their texts stand in some text. */
const placesIn = (text: string): number[] =>
  [...text.matchAll(/Ord nummer (\d{4})\./g)].map(([, place]) => Number(place))

/** A released round in which one person after another has sent a form, with an id as forms have. */
const answeredInTurn = async (name: string): Promise<Round> => {
  const { individual, round } = await openedForm(env.DB, questionnaire, { id: name, expected: { hamar: people } })
  await saveMember(env.DB, round.network, facilitator.email ?? '', 'owner')
  for (let place = 0; place < people; place += 1) {
    const levels = String(place % 6).repeat(5)
    const { status } = await send(individual, { ...ownAnswer(newToken(), levels), 'q.more': textOf(place) })
    expect(status).toBe(303)
  }
  const { status } = await send(`/networks/${round.network}/rounds/${name}/release`, { confirm: 'yes' }, leader)
  expect(status).toBe(303)
  return round
}

/** Spearman's correlation of a permutation of 0, 1, 2 … with the order itself: 1 − 6 Σd² / n(n² − 1). */
const correlation = (places: readonly number[]): number => {
  const n = places.length
  const squares = places.reduce((sum, place, at) => sum + (place - at) ** 2, 0)
  return 1 - (6 * squares) / (n * (n * n - 1))
}

let first: Round
let second: Promise<Round> | undefined

beforeAll(async () => {
  first = await answeredInTurn('first')
}, 120_000)

/**
 * Holds that an order has everyone in it, once, and says nothing of who was first. By chance alone one shuffled order in
 * six hundred correlates by so much: then another thousand have their say.
 */
const expectNoOrder = async (read: (round: Round) => Promise<string>): Promise<void> => {
  const found = correlation(everyoneIn(await read(first)))
  if (Math.abs(found) < mostCorrelation) return
  second ??= answeredInTurn('second')
  expect(Math.abs(correlation(everyoneIn(await read(await second))))).toBeLessThan(mostCorrelation)
}

const everyoneIn = (text: string): number[] => {
  const places = placesIn(text)
  expect([places.length, new Set(places).size]).toEqual([people, people])
  return places
}

const rowsBy = async (sql: string, round: Round): Promise<string> =>
  JSON.stringify((await env.DB.prepare(sql).bind(round.id).all()).results)

describe('a thousand answers that came in a known order', () => {
  it('would be told apart from an order that is kept', () => {
    const kept = Array.from({ length: people }, (_, place) => place)
    expect(correlation(kept)).toBe(1)
    expect(correlation(kept.toReversed())).toBe(-1)
    expect(Math.abs(correlation(kept.map((place) => (place * 7) % people)))).toBeLessThan(1)
  })

  it('are scanned in another', () => expectNoOrder((round) => rowsBy('SELECT * FROM response WHERE round = ?1', round)))

  it('have no index that could keep theirs', async () => {
    const { results } = await env.DB.prepare(
      `SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'response' AND sql IS NOT NULL`,
    ).all()
    expect(results).toEqual([])
  })

  it('are counted in another', () =>
    expectNoOrder(async (round) => {
      const texts: unknown[] = []
      for await (const page of eachResponsePage(env.DB, round.id)) texts.push(...page)
      return JSON.stringify(texts)
    }))

  it('are in another on the page of the round', () =>
    expectNoOrder(async (round) => (await visit(`/networks/${round.network}/rounds/${round.id}`, leader)).text()))

  it('are in another in the release that is stored', () =>
    expectNoOrder((round) => rowsBy('SELECT results FROM release WHERE round = ?1', round)))

  it('are in another in the archive of the network', () =>
    expectNoOrder(async (round) => {
      const { content } = JSON.parse(await takeArchiveOf(round.network))
      return JSON.stringify(content.rounds.find(({ id }: { id: string }) => id === round.id))
    }))

  it('are in another in every table that holds them', async () => {
    const kept = await everythingKept()
    const holding = [...kept].filter(([, rows]) => placesIn(JSON.stringify(rows)).length > 0)
    expect(holding.map(([table]) => table).toSorted()).toEqual(['release', 'response'])
    for (const [, rows] of holding)
      await expectNoOrder(async (round) => JSON.stringify(rows.filter((row) => row['round'] === round.id)))
  })
})
