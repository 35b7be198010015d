import { expect, it } from 'vitest'
import { thirdsOf } from '../../schemas/thirds.ts'

it.each([
  [2, [1, 0, 1]],
  [3, [1, 1, 1]],
  [4, [1, 2, 1]],
  [5, [2, 1, 2]],
  [6, [2, 2, 2]],
  [7, [2, 3, 2]],
])('the thirds of %i levels are a third of them each, rounded, and the middle what is left', (levels, sizes) => {
  expect(Object.values(thirdsOf(Array.from({ length: levels }, () => 1)))).toEqual(sizes)
})
