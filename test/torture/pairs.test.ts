import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { tick } from '../../worker/clock.ts'
import { facilitator, send } from '../support/requests.ts'
import { check, levelsIn } from './checked.ts'
import { grounds, layGround, rowsIn } from './ground.ts'
import type { Ground } from './ground.ts'
import { report, runs } from './length.ts'
import { person } from './person.ts'
import type { Person } from './person.ts'
import { wrongWithRelease, writtenDown } from './released.ts'

beforeAll(layGround)

const each = runs(120, 8)

const byLeader = (step: string) => (ground: Ground) =>
  send(`/networks/saman/rounds/${ground.round.id}/${step}`, { confirm: 'yes' }, { as: facilitator })

const close = byLeader('closing')
const release = byLeader('release')

/** What two who send the same response at once make of it: one of them is stored, and whoever was told so. */
const wrongWithTwo = async (ground: Ground, two: readonly Person[]): Promise<string | undefined> => {
  const rows = await rowsIn(ground)
  const accepted = two.flatMap(({ sent }) => sent.filter(({ told }) => told === 'accepted'))
  const [row] = rows
  if (rows.length !== 1 || !row) return `${rows.length} rows`
  const isTold = accepted.some(({ levels }) => levels === levelsIn(row.answers))
  return isTold ? undefined : `${JSON.stringify(accepted)} is stored as ${row.answers}`
}

/** What a person and a leader at once make of a round: the release counts what was accepted, and all that is stored. */
const wrongWithBoth = async (ground: Ground, one: Person): Promise<string | undefined> => {
  await release(ground)
  const { lost, doubled, falseReceipts } = check(one.sent, await rowsIn(ground))
  const times = await writtenDown(ground)
  const once = times['round-closed'] === 1 && times['round-released'] === 1
  return (
    [...lost, ...doubled, ...falseReceipts][0] ??
    (await wrongWithRelease(ground)) ??
    (once ? undefined : JSON.stringify(times))
  )
}

/** Each pair: what both do at once, and what is wrong after it. */
const pairs: Record<string, (ground: Ground) => Promise<string | undefined>> = {
  'the same answer twice': async (ground) => {
    const one = person(ground)
    const same = person(ground, { id: one.id })
    const told = await Promise.all([one.send('11111'), same.send('11111')])
    return told.every((each) => each === 'accepted') ? wrongWithTwo(ground, [one, same]) : told.join()
  },
  'two versions of an answer': async (ground) => {
    const one = person(ground)
    const other = person(ground, { id: one.id, hasScript: true })
    await Promise.all([one.send('11111'), other.send('22222')])
    return wrongWithTwo(ground, [one, other])
  },
  'two joint answers': async (ground) => {
    const two = [person(ground, { isTeam: true }), person(ground, { isTeam: true })]
    const told = await Promise.all(two.map((one, at) => one.send(`${at}${at}${at}${at}${at}`)))
    return told.toSorted().join() === 'accepted,refused' ? wrongWithTwo(ground, two) : told.join()
  },
  'a change and closing': async (ground) => {
    const one = person(ground)
    await one.send('11111')
    await Promise.all([one.send('22222'), close(ground)])
    return wrongWithBoth(ground, one)
  },
  'a change and making results': async (ground) => {
    const one = person(ground)
    await one.send('11111')
    await Promise.all([release(ground), one.send('22222')])
    return wrongWithBoth(ground, one)
  },
  'a first answer and making results': async (ground) => {
    const one = person(ground)
    await Promise.all([one.send('22222'), release(ground)])
    return wrongWithBoth(ground, one)
  },
  'closing and making results': async (ground) => {
    const one = person(ground)
    await one.send('11111')
    await Promise.all([close(ground), release(ground)])
    return wrongWithBoth(ground, one)
  },
  'a withdrawal and a change': async (ground) => {
    const one = person(ground)
    await one.send('11111')
    const other = person(ground, { id: one.id })
    await Promise.all([one.withdraw(), other.send('22222')])
    const [row] = await rowsIn(ground)
    const both = [...one.sent.slice(1), ...other.sent].filter(({ told }) => told === 'accepted')
    const isTold = both.some(({ levels }) => levels === levelsIn(row?.answers ?? '{}'))
    return isTold ? undefined : `${JSON.stringify(both)} is stored as ${row?.answers}`
  },
  'the clock and making results': async (ground) => {
    const one = person(ground)
    await one.send('11111')
    await env.DB.prepare('UPDATE round SET closes_at = ?2, release_on_closing = 1 WHERE id = ?1')
      .bind(ground.round.id, new Date().toISOString())
      .run()
    await Promise.all([tick(env, new Date().toISOString()), release(ground), one.send('22222')])
    return wrongWithBoth(ground, one)
  },
}

describe('two at once:', () => {
  it.each(Object.entries(pairs))('%s', async (name, pair) => {
    const wrong: string[] = []
    for (const ground of await grounds(each)) {
      const found = await pair(ground)
      if (found !== undefined) wrong.push(found)
    }
    report({ suite: `two at once: ${name}`, cases: each, accepted: each, lost: 0, doubled: 0, falseReceipts: 0 })
    expect(wrong).toEqual([])
  })
})
