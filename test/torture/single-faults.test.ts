import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { takeInHeld } from '../../worker/answering/take-in-held.ts'
import { tick } from '../../worker/clock.ts'
import { levelFields } from '../support/answers.ts'
import { faultyDatabase } from '../support/faulty-database.ts'
import { heldQueue } from '../support/held-queue.ts'
import { facilitator, visit } from '../support/requests.ts'
import { steady } from '../support/steady.ts'
import { check } from './checked.ts'
import { crashes, faults, inWords } from './faults.ts'
import { grounds, layGround, rowsIn } from './ground.ts'
import type { Ground } from './ground.ts'
import { isLong, report } from './length.ts'
import { batchOf, person, sendThrough } from './person.ts'
import type { Person, Through } from './person.ts'
import { wrongWithRelease, writtenDown } from './released.ts'

beforeAll(layGround)

interface Flow {
  /** What is there before, without a fault. */
  before?: (ground: Ground) => Promise<unknown>
  /** What goes through the fault; then done again, without one. */
  act: (ground: Ground, through: Through) => Promise<unknown>
  /** What is done after that, over which nothing that comes late may go. */
  after?: (ground: Ground) => Promise<unknown>
  /** What is wrong after all that, or nothing. */
  wrong: (ground: Ground) => Promise<string | undefined>
  accepted?: (ground: Ground) => number
}

const people = new WeakMap<Ground, Person>()

/** A flow of one person, after which they change their answer. */
const ofPerson = (
  manner: Parameters<typeof person>[1],
  before: ((one: Person) => Promise<unknown>) | undefined,
  act: (one: Person, through: Through) => Promise<unknown>,
  change = '54321',
): Flow => ({
  before: async (ground) => {
    const one = person(ground, manner)
    people.set(ground, one)
    await before?.(one)
  },
  act: (ground, through) => act(personOn(ground), through),
  after: (ground) => personOn(ground).send(change),
  wrong: async (ground) => {
    const one = personOn(ground)
    if (one.sent.at(-1)?.told !== 'accepted') return 'a change was not accepted'
    const { lost, doubled, falseReceipts } = check(one.sent, await rowsIn(ground))
    return [...lost, ...doubled, ...falseReceipts][0]
  },
  accepted: (ground) => personOn(ground).sent.filter(({ told }) => told === 'accepted').length,
})

const personOn = (ground: Ground): Person => people.get(ground) ?? person(ground)

const first = '12345'
const second = '22222'

const participants: Record<string, Flow> = {
  'a first answer': ofPerson({}, undefined, (one, through) => one.send(first, through)),
  'a first answer, by script': ofPerson({ hasScript: true }, undefined, (one, through) => one.send(first, through)),
  'a change': ofPerson(
    {},
    (one) => one.send(first),
    (one, through) => one.send(second, through),
  ),
  'a change, by script': ofPerson(
    { hasScript: true },
    (one) => one.send(first),
    (one, through) => one.send(second, through),
  ),
  'the same again': ofPerson(
    {},
    (one) => one.send(first),
    (one, through) => one.send(first, through),
  ),
  'a withdrawal': ofPerson(
    {},
    (one) => one.send(first),
    (one, through) => one.withdraw(through),
  ),
  'a joint answer': ofPerson({ isTeam: true }, undefined, (one, through) => one.send(first, through)),
  'a change of a joint answer': ofPerson(
    { isTeam: true },
    (one) => one.send(first),
    (one, through) => one.send(second, through),
  ),
}

const viewing = (path: (ground: Ground) => string): Flow => ({
  before: (ground) => person(ground, { id: 'x'.repeat(22) }).send(first),
  act: async (ground, { faulty }) => {
    const came = faulty
      ? await faulty.orCrashed(() => visit(path(ground), { bindings: { DB: faulty.db }, patience: faulty.patience }))
      : await visit(path(ground))
    if (came !== 'crashed' && ![200, 500, 503].includes(came.status)) throw new Error(`told ${came.status}`)
  },
  wrong: async (ground) => ((await rowsIn(ground)).length === 1 ? undefined : 'a view changed what is stored'),
})

const byLeader = (step: string, fields: Record<string, string>) => (ground: Ground, through: Through) =>
  sendThrough(`/networks/saman/rounds/${ground.round.id}/${step}`, fields, through, { as: facilitator })

const once =
  (...actions: string[]) =>
  async (ground: Ground): Promise<string | undefined> => {
    const times = await writtenDown(ground)
    const isOnce = actions.every((action) => times[action] === 1)
    return isOnce ? undefined : `written down ${JSON.stringify(times)}`
  }

const releasedOnce = async (ground: Ground): Promise<string | undefined> =>
  (await wrongWithRelease(ground)) ?? once('round-closed', 'round-released')(ground)

const others: Record<string, Flow> = {
  'the form, seen': viewing(({ form }) => form),
  'a receipt, seen': viewing(({ form }) => `${form}/r/${'x'.repeat(22)}`),
  'closing by hand': { act: byLeader('closing', { confirm: 'yes' }), wrong: once('round-closed') },
  'making results by hand': {
    act: byLeader('release', { confirm: 'yes' }),
    wrong: releasedOnce,
  },
  'the clock': {
    before: async (ground) => {
      await env.DB.prepare('UPDATE round SET closes_at = ?2, release_on_closing = 1 WHERE id = ?1')
        .bind(ground.round.id, new Date().toISOString())
        .run()
    },
    act: async (_, { faulty }) => {
      const now = new Date().toISOString()
      if (!faulty) return tick(env, now)
      return faulty.orCrashed(() => tick({ ...env, DB: steady(faulty.db, faulty.patience) }, now))
    },
    wrong: releasedOnce,
  },
  'taking in what was held': {
    act: async (ground, { faulty }) => {
      const { queue, waiting, deliver } = heldQueue()
      const id = 'y'.repeat(22)
      const away = faultyDatabase(env.DB, () => ({ kind: 'hang', done: 'never' }))
      await sendThrough(ground.form, { response: id, ...levelFields(first) }, { faulty: away, queue })
      if (!faulty) return deliver()
      return faulty.orCrashed(() => takeInHeld(batchOf(waiting()), { DB: steady(faulty.db, faulty.patience) }))
    },
    wrong: async (ground) => {
      const rows = await rowsIn(ground)
      return rows.length === 1 && rows[0]?.revision === 1 ? undefined : `stored ${JSON.stringify(rows)}`
    },
  },
}

/** How many questions a flow asks the database, when all is well. */
const callsOf = async (flow: Flow, ground: Ground, queue?: Queue): Promise<number> => {
  await flow.before?.(ground)
  const faulty = faultyDatabase(env.DB, () => undefined)
  await flow.act(ground, { faulty, ...(queue && { queue }) })
  return faulty.calls()
}

/** Runs a flow with each of its questions failing in each way. Says in how many ways it went wrong. */
const withEachFault = async (name: string, flow: Flow, kinds: typeof faults, queue?: Queue) => {
  const [trial] = await grounds(1)
  if (!trial) throw new Error('no ground')
  const calls = await callsOf(flow, trial, queue)
  const cases = Array.from({ length: calls }, (_, call) => kinds.map((fault) => ({ call, fault }))).flat()
  const wrong: string[] = []
  let accepted = 0
  for (const [at, ground] of (await grounds(cases.length)).entries()) {
    const { call = 0, fault } = cases[at] ?? {}
    const faulty = faultyDatabase(env.DB, (asked) => (asked === call ? fault : undefined))
    await flow.before?.(ground)
    await flow.act(ground, { faulty, ...(queue && { queue }) })
    await flow.act(ground, queue ? { queue } : {})
    await flow.after?.(ground)
    const found = (await flow.wrong(ground)) ?? ((await faulty.late()) ? await flow.wrong(ground) : undefined)
    if (found !== undefined) wrong.push(`${name}, question ${call}, ${fault && inWords(fault)}: ${found}`)
    accepted += flow.accepted?.(ground) ?? 0
  }
  return { cases: cases.length, accepted, wrong }
}

const suites = [
  ['each question of each flow failing in each way', faults],
  ['each request cut at each question, before and after it is done', crashes],
] as const

describe.each(suites)('%s, and then done again:', (suite, kinds) => {
  const all = { suite, cases: 0, accepted: 0, lost: 0, doubled: 0, falseReceipts: 0 }

  it.each(Object.entries({ ...participants, ...others }))('%s is done once', async (name, flow) => {
    const isShort = name in others && !isLong
    const { cases, accepted, wrong } = await withEachFault(name, flow, isShort ? kinds.slice(0, 3) : kinds)
    all.cases += cases
    all.accepted += accepted
    expect(cases).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })

  it.each(Object.entries(participants))('%s is done once, where there is a queue', async (name, flow) => {
    const { cases, accepted, wrong } = await withEachFault(name, flow, kinds, heldQueue().queue)
    all.cases += cases
    all.accepted += accepted
    expect(wrong).toEqual([])
  })

  it('and nothing was lost, doubled or falsely acknowledged', () => {
    report(all)
    expect(all.cases).toBeGreaterThan(50)
  })
})
