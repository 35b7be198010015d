import { env } from 'cloudflare:workers'
import { beforeAll, expect, it } from 'vitest'
import { faultyDatabase } from '../support/faulty-database.ts'
import { heldQueue } from '../support/held-queue.ts'
import { facilitator, send } from '../support/requests.ts'
import { check } from './checked.ts'
import { crashes, faults } from './faults.ts'
import { grounds, layGround, rowsIn } from './ground.ts'
import type { Ground } from './ground.ts'
import { chance, report, runs, seed } from './length.ts'
import { person } from './person.ts'
import { wrongWithRelease } from './released.ts'

beforeAll(layGround)

const kinds = [...faults, ...crashes]

/** A queue that keeps every message, to deliver it again: as often, as late and in whatever order. */
const manyTimes = () => {
  const { queue, waiting, deliver } = heldQueue()
  const every: unknown[] = []
  const send = async (body: unknown) => {
    await queue.send(body)
    every.push(waiting().at(-1))
  }
  return { queue: { ...queue, send } as unknown as Queue, every, deliver }
}

/** One round: three people send, change and withdraw, while the database fails now and then, and the queue delivers. */
const history = async (ground: Ground, random: () => number) => {
  const one = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const share = random() * 0.5
  const faulty = faultyDatabase(env.DB, () => (random() < share ? one(kinds) : undefined))
  const { queue, every, deliver } = manyTimes()
  const people = [person(ground), person(ground, { hasScript: true }), person(ground)]
  const levels = () => Array.from({ length: 5 }, () => Math.floor(random() * 6)).join('')
  const through = { faulty, queue }
  for (let step = 0; step < 8; step += 1) {
    const who = one(people) ?? person(ground)
    const last = who.sent.at(-1)?.levels
    const what = random()
    if (what < 0.6) await who.send(levels(), through)
    else if (what < 0.75) await who.send(last ?? levels(), through)
    else if (what < 0.85) await who.withdraw(through)
    else if (what < 0.95) await deliver(shuffled(every, random).slice(0, 2))
    else await faulty.late()
  }
  await faulty.late()
  for (let times = 0; times < 3; times += 1) for (const body of shuffled(every, random)) await deliver([body])
  return { people, deliverAgain: () => deliver(every) }
}

const shuffled = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)

/** Makes the results, and says what is wrong after all that. */
const wrongAfter = async (ground: Ground, { people, deliverAgain }: Awaited<ReturnType<typeof history>>) => {
  const checked = check(
    people.flatMap(({ sent }) => sent),
    await rowsIn(ground),
  )
  await send(`/networks/saman/rounds/${ground.round.id}/release`, { confirm: 'yes' }, { as: facilitator })
  await deliverAgain()
  const release = await wrongWithRelease(ground)
  return { ...checked, falseReceipts: [...checked.falseReceipts, ...(release === undefined ? [] : [release])] }
}

it('many things going wrong at once, with what is held delivered often and in any order, lose and double nothing', async () => {
  const cases = runs(2000, 12)
  const all = { accepted: 0, lost: [] as string[], doubled: [] as string[], falseReceipts: [] as string[] }
  for (const [at, ground] of (await grounds(cases)).entries()) {
    const lived = await history(ground, chance(seed + at))
    const { accepted, ...wrong } = await wrongAfter(ground, lived)
    all.accepted += accepted
    for (const kind of ['lost', 'doubled', 'falseReceipts'] as const)
      all[kind].push(...wrong[kind].map((words) => `seed ${seed + at}: ${words}`))
  }
  report({
    suite: 'random histories with many faults',
    cases,
    accepted: all.accepted,
    lost: all.lost.length,
    doubled: all.doubled.length,
    falseReceipts: all.falseReceipts.length,
  })
  expect(all).toMatchObject({ lost: [], doubled: [], falseReceipts: [] })
  expect(all.accepted).toBeGreaterThan(cases)
}, 3_600_000)
