import { expect, it } from 'vitest'
import { moreThanExpected } from '../../worker/domain/held.ts'

const from = (municipality: string, count: number) => Array.from({ length: count }, () => ({ municipality }))

it('holds every answer of a municipality that has more than it has people asked, and no other', () => {
  const round = { threshold: 5, expected: { hamar: 8, grong: 6, froya: 2 } }
  const responses = [...from('hamar', 8), ...from('grong', 7), ...from('froya', 3), ...from('sarpsborg', 20)]
  expect([...moreThanExpected(round, responses)]).toEqual(['grong'])
})
