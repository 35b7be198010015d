import { expect, test } from 'vitest'
import { bandInWords, countInWords, numberInWords } from '../../web/numbers.ts'

test('a decimal comma stands in bokmål and nynorsk, a point in English', () => {
  expect(numberInWords(2.5, 'nb')).toBe('2,5')
  expect(numberInWords(2.5, 'nn')).toBe('2,5')
  expect(numberInWords(2.5, 'en')).toBe('2.5')
})

test('a number has no more decimals than asked for, and no zeros for show', () => {
  expect(numberInWords(3.03, 'nn', 1)).toBe('3')
  expect(numberInWords(0.08192, 'nb')).toBe('0,082')
})

test('a band has an en dash, and is one number where its ends meet', () => {
  expect(bandInWords(5, 9)).toBe('5–9')
  expect(bandInWords(9, 9)).toBe('9')
})

test('small counts are words, larger ones digits', () => {
  expect([1, 4, 12, 13].map((count) => countInWords(count, 'nn'))).toEqual(['éin', 'fire', 'tolv', '13'])
})
