import { expect, it } from 'vitest'
import { besideBox, boxAt } from '../../web/browser/boxes.ts'
import { stepFrom } from '../../web/browser/steps.ts'

const at = (row: number, column: number) => ({ row, column })

/** Two rows with a gap in each, and a row that only has its last. */
const places = [at(1, 1), at(1, 2), at(1, 4), at(3, 2), at(3, 3), at(4, 4)]

it.each([
  { key: 'ArrowRight', from: at(1, 2), to: at(1, 4), why: 'over a gap' },
  { key: 'ArrowRight', from: at(1, 4), to: at(1, 4), why: 'no further than the end of the row' },
  { key: 'ArrowLeft', from: at(1, 1), to: at(1, 1), why: 'no further than its beginning' },
  { key: 'ArrowDown', from: at(1, 2), to: at(3, 2), why: 'over a row without values, in the same column' },
  { key: 'ArrowDown', from: at(1, 4), to: at(3, 3), why: 'to the nearest column where the same has none' },
  { key: 'ArrowUp', from: at(4, 4), to: at(3, 3), why: 'and back' },
  { key: 'ArrowUp', from: at(1, 2), to: at(1, 2), why: 'no further than the first row' },
  { key: 'End', from: at(3, 2), to: at(3, 3), why: 'to the last of the row' },
  { key: 'Home', from: at(1, 4), to: at(1, 1), why: 'to the first of the row' },
])('$key leads $why', ({ key, from, to }) => {
  expect(stepFrom(places.toReversed(), from, key)).toEqual(to)
})

it('with Ctrl, Home and End lead to the first and last of all', () => {
  expect(stepFrom(places, at(3, 2), 'Home', true)).toEqual(at(1, 1))
  expect(stepFrom(places, at(3, 2), 'End', true)).toEqual(at(4, 4))
})

it('from nowhere, any arrow leads to the first; other keys lead nowhere, and an empty chart has no steps', () => {
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home'])
    expect(stepFrom(places, undefined, key)).toEqual(at(1, 1))
  expect(stepFrom(places, at(1, 1), 'Tab')).toBeUndefined()
  expect(stepFrom([], undefined, 'ArrowRight')).toBeUndefined()
})

it('a finger means the value that it is nearest, and of two on each other the smaller', () => {
  const band = { left: 0, top: 0, width: 40, height: 100 }
  const point = { left: 15, top: 45, width: 10, height: 10 }
  expect(boxAt([band, point], { x: 20, y: 50 }, 20)).toBe(1)
  expect(boxAt([band, point], { x: 20, y: 90 }, 20)).toBe(0)
  expect(boxAt([band, point], { x: 70, y: 50 }, 20)).toBe(-1)
})

it('words about a value stay within the width, and go below where there is no room above', () => {
  const words = { width: 100, height: 40 }
  const box = { left: 190, top: 60, width: 10, height: 10 }
  expect(besideBox(box, words, { width: 200 }, 8)).toEqual({ left: 100, top: 12 })
  expect(besideBox({ ...box, left: 0, top: 30 }, words, { width: 200 }, 8)).toEqual({ left: 0, top: 48 })
})
