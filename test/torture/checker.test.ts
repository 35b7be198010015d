import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { takeInHeld } from '../../worker/answering/take-in-held.ts'
import { away } from '../support/broken-databases.ts'
import { faultyDatabase } from '../support/faulty-database.ts'
import { heldQueue } from '../support/held-queue.ts'
import { facilitator, send } from '../support/requests.ts'
import { steady } from '../support/steady.ts'
import { check } from './checked.ts'
import type { Sent } from './checked.ts'
import { grounds, layGround, rowsIn } from './ground.ts'
import type { Ground } from './ground.ts'
import { batchOf, person } from './person.ts'
import { wrongWithRelease } from './released.ts'

beforeAll(layGround)

const oneGround = async (): Promise<Ground> => {
  const [ground] = await grounds(1)
  if (!ground) throw new Error('no ground')
  return ground
}

/** The database, without these guards in our statements. */
const without = (...guards: string[]): D1Database => {
  const prepare = (query: string) => env.DB.prepare(guards.reduce((sql, guard) => sql.replace(guard, 'TRUE'), query))
  const wrapped = { prepare, batch: env.DB.batch.bind(env.DB), withSession: () => wrapped } as unknown as D1Database
  return wrapped
}

/** What comes of three versions, of which the second hangs and is done long after the third. */
const withALateOne = async (db: D1Database) => {
  const ground = await oneGround()
  const one = person(ground)
  await one.send('11111')
  const faulty = faultyDatabase(db, (call) => (call === 1 ? { kind: 'hang', done: 'late' } : undefined))
  await one.send('22222', { faulty })
  await one.send('33333')
  await faulty.late()
  return check(one.sent, await rowsIn(ground))
}

const sent = (told: Sent['told'], levels = '11111'): Sent => ({ id: 'a', levels, told })

const row = (answers = '{"need":1,"value":1,"champion":1,"team":1,"anchoring":1}') => ({
  id: 'a',
  voice: 'individual',
  revision: 1,
  answers,
})

describe('the torture itself sees it', () => {
  it('when an accepted answer is lost, doubled, or is stored otherwise than it was acknowledged', () => {
    expect(check([sent('accepted')], []).lost).toHaveLength(1)
    expect(check([sent('accepted')], [row(), row()]).doubled).toHaveLength(1)
    expect(check([sent('accepted')], [row(), { ...row(), id: 'b' }]).doubled).toHaveLength(1)
    expect(check([sent('accepted', '22222')], [row()]).falseReceipts).toHaveLength(1)
    expect(check([sent('accepted'), sent('refused', '22222')], [row('{}')]).lost).toHaveLength(1)
    expect(check([sent('accepted'), sent('unknown', '22222')], [row()])).toMatchObject({ lost: [], falseReceipts: [] })
  })

  it('when an older answer overwrites a newer one, which it does without the guard alone', async () => {
    const guard = 'response.revision = ?7'
    expect((await withALateOne(without(guard))).falseReceipts).toHaveLength(1)
    expect(await withALateOne(env.DB)).toMatchObject({ lost: [], doubled: [], falseReceipts: [] })
  })

  it('when what was held is taken in after the round has been counted', async () => {
    const ground = await oneGround()
    const { queue, waiting } = heldQueue()
    await person(ground).send('11111', { faulty: faultyDatabase(away, () => undefined), queue })
    await send(`/networks/saman/rounds/${ground.round.id}/release`, { confirm: 'yes' }, { as: facilitator })
    await takeInHeld(batchOf(waiting()), { DB: steady(env.DB) })
    expect(await wrongWithRelease(ground)).toBe(undefined)
    const released =
      'NOT EXISTS (SELECT 1 FROM release WHERE release.round = ?1 AND release.closed_at IS round.closes_at)'
    const unguarded = without('counted = 0', released)
    await takeInHeld(batchOf(waiting()), { DB: steady(unguarded) })
    expect(await wrongWithRelease(ground)).toBe('a release of other answers')
  })
})
