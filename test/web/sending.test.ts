import { describe, expect, it } from 'vitest'
import { readReply } from '../../web/browser/reply.ts'
import { retryDelay } from '../../web/browser/retry-delay.ts'

const hash = 'ab'
const receipt = '/s/x/r/y'

describe('what became of something that was sent', () => {
  it('is a receipt only with a place, a revision and a hash', () => {
    const whole = { receipt, revision: 1, hash }
    expect(readReply(200, null, { ...whole, answers: {} })).toEqual({ kind: 'accepted', ...whole })
    for (const name of ['receipt', 'revision', 'hash'])
      expect(readReply(200, null, { ...whole, [name]: undefined }).kind).not.toBe('accepted')
    expect(readReply(500, null, whole)).toEqual({ kind: 'away', afterSeconds: 0 })
  })

  it('is not known when someone else answers, or nobody can', () => {
    for (const [status, body] of [
      [200, undefined],
      [200, '<h1>Logg inn</h1>'],
      [0, undefined],
      [302, {}],
      [408, { error: 'slow' }],
      [429, { error: 'busy' }],
      [500, { error: 'broken' }],
      [503, { error: 'unavailable' }],
    ] as const)
      expect(readReply(status, '30', body), String(status)).toEqual({ kind: 'away', afterSeconds: 30 })
  })

  it('is held where the server says so, and for the server’s page where that has the words', () => {
    expect(readReply(202, '5', { state: 'held' })).toEqual({ kind: 'held', afterSeconds: 5 })
    expect(readReply(202, null, { state: 'held', receipt, revision: 1 })).toMatchObject({ kind: 'held', revision: 1 })
    for (const status of [404, 409, 413, 415, 422])
      expect(readReply(status, null, { error: 'some' })).toEqual({ kind: 'page' })
    expect(readReply(409, null, { error: 'conflict', revision: 2, hash })).toEqual({
      kind: 'conflict',
      revision: 2,
      hash,
    })
    expect(readReply(200, null, { receipt, revision: 1 })).toEqual({ kind: 'page' })
  })

  it('takes no wait that is not a number of seconds', () => {
    for (const header of ['Wed, 21 Oct 2015 07:28:00 GMT', '-1', '1e9', ''])
      expect(readReply(503, header, undefined)).toEqual({ kind: 'away', afterSeconds: 0 })
  })
})

describe('the wait before something is sent again', () => {
  it('is spread over all of a ceiling that doubles up to five minutes', () => {
    expect([0, 1, 2, 20].map((attempt) => retryDelay(attempt, 1, 0))).toEqual([5000, 10_000, 20_000, 300_000])
    expect(retryDelay(3, 0.5, 0)).toBe(20_000)
  })

  it('is never nothing, and never before the server said', () => {
    expect(retryDelay(0, 0, 0)).toBeGreaterThan(0)
    expect(retryDelay(0, 0, 60)).toBeGreaterThan(60_000)
  })
})
