import { expect, it } from 'vitest'
import { moreThanExpected } from '../../worker/domain/held.ts'

const own = (municipality: string, count: number) => ({ municipality, voice: 'individual', count }) as const

it('holds every answer of a municipality that has more than it has people asked, and no other', () => {
  const round = { threshold: 5, expected: { hamar: 8, grong: 6, froya: 2 } }
  const joint = { municipality: 'hamar', voice: 'team', count: 9 } as const
  const counts = [own('hamar', 8), joint, own('grong', 7), own('froya', 3), own('sarpsborg', 20)]
  expect([...moreThanExpected(round, counts)]).toEqual(['grong'])
})
