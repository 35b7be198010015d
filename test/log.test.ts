import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { logFailure } from '../worker/log.ts'

const printed: string[] = []

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2014-03-05T11:00:00.000Z') })
  vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line))
})

afterEach(() => {
  printed.length = 0
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const lineOf = (error: unknown, milliseconds = 0): unknown => {
  logFailure('POST /s/:link', error, Date.now() - milliseconds, 503)
  return JSON.parse(printed.at(-1) ?? '')
}

it('says which route, status, span and kind of error, and nothing else that an error knows', () => {
  const error = Object.assign(new TypeError('answers[need]=3 from 192.0.2.7'), {
    cause: 'kari@example.no',
    link: 'abc',
  })
  expect(lineOf(error)).toEqual({ where: 'POST /s/:link', status: 503, took: '< 100 ms', error: 'TypeError' })
  expect(lineOf('need=3')).toEqual({ where: 'POST /s/:link', status: 503, took: '< 100 ms', error: 'unknown' })
})

it('of a job says no status', () => {
  logFailure('clock closeDueRounds', new Error('away'), Date.now())
  expect(printed).toEqual(['{"where":"clock closeDueRounds","took":"< 100 ms","error":"Error"}'])
})

it.each([
  [0, '< 100 ms'],
  [99, '< 100 ms'],
  [100, '< 1 s'],
  [4999, '< 5 s'],
  [29_999, '< 30 s'],
  [30_000, '30 s or more'],
])('of %i milliseconds says %s', (milliseconds, took) => {
  expect(lineOf(new Error('away'), milliseconds)).toMatchObject({ took })
})
