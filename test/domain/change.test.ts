import { describe, expect, it } from 'vitest'
import type { Change, Point, Reading } from '../../schemas/comparison.ts'
import { changeBetween, nowAt } from '../../worker/domain/change.ts'
import { exactCell } from '../../worker/domain/exact-cell.ts'
import { smallCell } from '../../worker/domain/small-cell.ts'

const joint = (level: number): Reading => ({ kind: 'level', level })
const small = (level: number): Reading => {
  const cell = smallCell(
    Array.from({ length: 6 }, (_, at) => (at === level ? 7 : 0)),
    5,
  )
  return { kind: 'level', level: cell.median, cell }
}
const exact = (...counts: number[]): Reading => {
  const cell = exactCell(counts)
  return { kind: 'level', level: cell.median, cell }
}
const hidden: Reading = { kind: 'hidden', reason: 'few' }
const none: Reading = { kind: 'none' }
const point = (reading: Reading, breakBefore = false): Point => ({ reading, breakBefore })
const between = (before: Reading, now: Reading): Change => changeBetween(before, point(now))

describe('a change', () => {
  it('between joint answers is up, down or the same, by levels', () => {
    expect(between(joint(2), joint(4))).toEqual({ kind: 'moved', direction: 'up', by: 2 })
    expect(between(joint(4), joint(1))).toEqual({ kind: 'moved', direction: 'down', by: 3 })
    expect(between(joint(3), joint(3))).toEqual({ kind: 'moved', direction: 'same', by: 0 })
  })

  it('is hidden where one of the two is, a break where the question changed, and nothing where one is missing', () => {
    expect([between(hidden, joint(2)), between(joint(2), hidden), between(hidden, hidden)]).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'hidden' })),
    )
    expect(changeBetween(joint(2), point(joint(3), true))).toEqual({ kind: 'break' })
    const missing: Reading[] = [none, { kind: 'waiting' }, { kind: 'dont-know' }]
    for (const reading of missing)
      expect([between(reading, joint(2)), between(joint(2), reading), between(hidden, reading)]).toEqual(
        Array.from({ length: 3 }, () => ({ kind: 'none' })),
      )
  })

  it('does not say by how much where an end stands for «or lower» or «or higher»', () => {
    expect(between(small(2), small(5))).toEqual({ kind: 'moved', direction: 'up' })
    expect(between(small(0), small(1))).toEqual({ kind: 'moved', direction: 'same' })
    expect(between(small(2), small(3))).toEqual({ kind: 'moved', direction: 'up', by: 1 })
  })

  it('from a small group to a large one is not a change that rounding made', () => {
    const halfway = exact(0, 0, 5, 5, 0, 0)
    expect(between(small(3), halfway)).toEqual({ kind: 'moved', direction: 'same', by: 0 })
    expect(between(exact(0, 0, 0, 0, 0, 12), small(4))).toEqual({ kind: 'moved', direction: 'same' })
    expect(between(exact(0, 0, 0, 12, 0, 0), halfway)).toEqual({ kind: 'moved', direction: 'down', by: 0.5 })
  })

  it('is not drawn to or from a total that covers only some municipalities', () => {
    const partial: Reading = { kind: 'level', level: 2, partial: true }
    expect([between(partial, joint(3)), between(joint(3), partial)]).toEqual([{ kind: 'none' }, { kind: 'none' }])
  })

  it('is from the line’s own last reading, past gatherings where it had none, but not past a hidden one', () => {
    expect(
      nowAt(
        [joint(2), none, joint(3)].map((reading) => point(reading)),
        2,
      ),
    ).toMatchObject({
      before: joint(2),
      beforeAt: 0,
      change: { direction: 'up', by: 1 },
    })
    expect(
      nowAt(
        [joint(2), hidden, joint(3)].map((reading) => point(reading)),
        2,
      ).change,
    ).toEqual({ kind: 'hidden' })
    expect(nowAt([point(joint(2))], 0)).toEqual({ now: joint(2), before: none, beforeAt: -1, change: none })
  })
})
