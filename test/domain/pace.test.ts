import { expect, it } from 'vitest'
import { mostAMinute, paceAfter, secondsLeft } from '../../worker/domain/pace.ts'
import type { Pace } from '../../worker/domain/pace.ts'

const noon = Date.parse('2026-03-01T12:00:00Z')

it('a link’s form may be sent ten times as often a minute as people are expected to answer it', () => {
  expect(mostAMinute(6)).toBe(60)
  expect(mostAMinute(0)).toBe(10)
  expect(mostAMinute()).toBe(1000)
})

it('a pace counts on until its minute is over, and then begins again', () => {
  let pace: Pace | undefined
  for (let second = 0; second < 60; second += 1) pace = paceAfter(pace, noon + second * 1000)
  expect(pace).toEqual({ since: noon, times: 60 })
  expect(paceAfter(pace, noon + 60_000)).toEqual({ since: noon + 60_000, times: 1 })
})

it('what is left of the minute is told in whole seconds, and is never none', () => {
  const pace = { since: noon, times: 1 }
  expect(secondsLeft(pace, noon)).toBe(60)
  expect(secondsLeft(pace, noon + 59_100)).toBe(1)
  expect(secondsLeft(pace, noon + 61_000)).toBe(1)
})
