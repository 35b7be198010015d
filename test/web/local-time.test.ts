import { describe, expect, it, test } from 'vitest'
import { instantInWords } from '../../web/dates.ts'
import { instantFrom, localOf, whichOf } from '../../web/local-time.ts'

const hour = 60 * 60_000

const timeOf = (instant: string): string => instantInWords(instant, 'nb').replace(/^.*kl\. /, '')

/** Every minute of the night between two days, by what the clock could say. */
const everyMinuteOf = (date: string): string[] =>
  Array.from({ length: 24 * 60 }, (_, at) => {
    const time = [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0'))
    return `${date}T${time.join(':')}`
  })

describe('the night that summer time begins', () => {
  it('has no time between two and three, and every other minute is one instant that reads as it was written', () => {
    for (const local of everyMinuteOf('2026-03-29')) {
      const [first, last] = [instantFrom(local, 'first'), instantFrom(local, 'last')]
      expect(first).toEqual(last)
      if (local.slice(11, 13) === '02') expect(first, local).toEqual({ fault: 'no-such-time' })
      else expect('instant' in first && localOf(first.instant), local).toBe(local)
    }
  })

  it('goes from two to three in one second', () => {
    expect(instantFrom('2026-03-29T01:59', 'first')).toEqual({ instant: '2026-03-29T00:59:00.000Z' })
    expect(instantFrom('2026-03-29T03:00', 'first')).toEqual({ instant: '2026-03-29T01:00:00.000Z' })
  })
})

describe('the night that summer time ends', () => {
  it('has every time between two and three twice, an hour apart, and every other once', () => {
    for (const local of everyMinuteOf('2026-10-25')) {
      const [first, last] = [instantFrom(local, 'first'), instantFrom(local, 'last')]
      if (!('instant' in first) || !('instant' in last)) throw new Error(local)
      expect([localOf(first.instant), localOf(last.instant)], local).toEqual([local, local])
      const isTwice = local.slice(11, 13) === '02'
      expect(Date.parse(last.instant) - Date.parse(first.instant), local).toBe(isTwice ? hour : 0)
      expect([whichOf(first.instant), whichOf(last.instant)]).toEqual(
        isTwice ? ['first', 'last'] : [undefined, undefined],
      )
    }
  })

  it('is told by which clock, so that nobody is an hour wrong', () => {
    expect(timeOf('2026-10-25T00:30:00.000Z')).toBe('02.30 (sommertid)')
    expect(timeOf('2026-10-25T01:30:00.000Z')).toBe('02.30 (normaltid)')
    expect(timeOf('2026-10-25T02:30:00.000Z')).toBe('03.30')
    expect(instantInWords('2026-10-25T00:30:00.000Z', 'nn')).toContain('(sommartid)')
    expect(instantInWords('2026-10-25T01:30:00.000Z', 'en')).toContain('(standard time)')
  })
})

/** One in the morning, UTC, on the last Sunday of a month: when Europe moves its clocks. */
const lastSunday = (year: number, month: number): number => {
  const end = new Date(Date.UTC(year, month, 0, 1))
  return end.getTime() - end.getUTCDay() * 24 * hour
}

test('every hour of ten years is as the law of summer time says, and reads as it was written', () => {
  const wrong: string[] = []
  for (let year = 2024; year < 2034; year += 1) {
    const [begins, ends] = [lastSunday(year, 3), lastSunday(year, 10)]
    for (let moment = Date.UTC(year, 0); moment < Date.UTC(year + 1, 0); moment += hour) {
      const instant = new Date(moment).toISOString()
      const local = localOf(instant)
      const offset = moment >= begins && moment < ends ? 2 : 1
      const read = instantFrom(local, moment >= ends && moment < ends + hour ? 'last' : 'first')
      if (local !== new Date(moment + offset * hour).toISOString().slice(0, 16)) wrong.push(local)
      if (!('instant' in read) || read.instant !== instant) wrong.push(instant)
    }
  }
  expect(wrong).toEqual([])
}, 60_000)

const noon = { instant: '2026-10-15T10:00:00.000Z' }

test.each([
  '2026-10-15T12:00',
  '2026-10-15T12:00:00',
  '2026-10-15 12:00',
  '15.10.2026 12.00',
  '15.10.2026 12:00',
  '15.10.2026 kl. 12:00',
  '15.10.2026 kl 12',
  '15.10.2026, kl. 12.00',
  '15.10.26 12.00',
  '15/10/2026 12:00',
  ' 15.10.2026  12.00 ',
])('«%s» is noon', (text) => {
  expect(instantFrom(text, 'first')).toEqual(noon)
})

test.each([
  '',
  'i morgen',
  '15.10.2026',
  '2026-10-15',
  '31.11.2026 12.00',
  '15.10.2026 25.00',
  '15.10.2026 12.60',
  '12.00',
])('«%s» is no time', (text) => {
  expect(instantFrom(text, 'first')).toEqual({ fault: 'not-a-time' })
})
