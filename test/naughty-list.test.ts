import { expect, it } from 'vitest'
import { naughty, naughtyCounts } from './support/naughty-strings.ts'

it('the naughty texts are the whole list, more than sixty vectors, and as many of our own', () => {
  expect(naughtyCounts).toEqual({ list: 513, vectors: 72, formulas: 14, own: 77 })
  expect(naughty).toHaveLength(668)
})

it('each naughty text is whole, as forms send it, and fits in the shortest field that people answer in words', () => {
  expect(naughty.filter((text) => !text.isWellFormed() || Array.from(text).length > 300)).toEqual([])
})
