import { expect, test } from 'vitest'
import { dateInWords, gatheringWhen, instantInWords } from '../../web/dates.ts'

test('a gathering is told by as much of its date as is known', () => {
  const dates = ['2013', '2014-03', '2013-10-15']
  const words = dates.map((date) => gatheringWhen({ number: 1, date }, 'nb'))
  expect(words).toEqual(['2013', 'mars 2014', '15. oktober 2013'])
})

test('a gathering’s own words win over its date', () => {
  const gathering = {
    number: 2,
    date: '2013-10-15',
    when: { nb: '15.–16. oktober 2013', nn: 'hausten 2013', en: 'autumn 2013' },
  }
  expect(gatheringWhen(gathering, 'nn')).toBe('hausten 2013')
})

test('an instant is told in Norwegian time, in each language', () => {
  const instant = '2026-11-24T15:00:00.000Z'
  expect(instantInWords(instant, 'nb')).toBe('tirsdag 24. november 2026 kl. 16.00')
  expect(instantInWords(instant, 'nn')).toBe('tysdag 24. november 2026 kl. 16.00')
  expect(instantInWords(instant, 'en')).toBe('Tuesday 24 November 2026 at 16:00')
})

test('summer time is kept, and a late evening in UTC is the next day in Norway', () => {
  expect(instantInWords('2026-06-30T22:30:00.000Z', 'nn')).toBe('onsdag 1. juli 2026 kl. 00.30')
})

test('Saturday has its nynorsk name', () => {
  expect(instantInWords('2026-11-28T12:00:00.000Z', 'nn')).toBe('laurdag 28. november 2026 kl. 13.00')
})

test('a date has no point after the day in English', () => {
  expect(dateInWords('2013-10-15', 'en')).toBe('15 October 2013')
})
