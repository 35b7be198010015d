import { expect, it } from 'vitest'
import { shuffled } from '../../worker/rounds/shuffled.ts'

it('shuffles more texts than one call of Web Crypto gives numbers for, and loses none', () => {
  const texts = Array.from({ length: 40_000 }, (_, place) => `Tekst ${place}`)
  const order = shuffled(texts)
  expect(order).not.toEqual(texts)
  expect(new Set(order)).toEqual(new Set(texts))
  expect(order).toHaveLength(texts.length)
  // The last ones, too, are anywhere: of 1,000 places, about 25 are where 1,000 of 40,000 stood.
  expect(order.slice(-1000).filter((text) => Number(text.slice(6)) >= 39_000).length).toBeLessThan(100)
})
