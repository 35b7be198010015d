import { describe, expect, it } from 'vitest'
import { contentOf } from '../../schemas/answers-content.ts'
import { tidyText, typedDate, typedNumber } from '../../schemas/typed-value.ts'

describe('answers as one text', () => {
  it('are made into it as they were when the first page compared with it', () => {
    const answers = { need: ['3'], areas: ['a', 'b'], more: ['Æ "x"\n'], none: [] }
    expect(contentOf(Object.entries(answers))).toBe(
      String.raw`[["areas",["a","b"]],["more",["Æ \"x\"\n"]],["need",["3"]]]`,
    )
  })

  it('are the same in whatever order the questions come, and where one was skipped', () => {
    const one = contentOf([
      ['need', ['3']],
      ['areas', ['a', 'b']],
    ])
    const other = contentOf(
      new Map([
        ['areas', ['a', 'b']],
        ['more', []],
        ['need', ['3']],
      ]),
    )
    expect(one).toBe(other)
  })

  it('differ by a level, by a space within a text, and by which question it stands at', () => {
    const all = [
      [['need', ['3']]],
      [['need', ['4']]],
      [['team', ['3']]],
      [['more', ['a b']]],
      [['more', ['a  b']]],
      [['more', ['a', 'b']]],
    ] as const
    expect(new Set(all.map((answers) => contentOf(answers))).size).toBe(all.length)
  })
})

it('what is typed is read as people write it', () => {
  expect(tidyText(' en\r\nto\rtre \n')).toBe('en\nto\ntre')
  expect(tidyText('a\uD800')).toBe('a\uFFFD')
  expect(['1 000,5', '−2', '-0', '3.', 'tre', ''].map(typedNumber)).toEqual([
    1000.5,
    -2,
    0,
    undefined,
    undefined,
    undefined,
  ])
  expect(['5.3.2014', '15. 10. 2013', '2013-10-15', 'i går'].map(typedDate)).toEqual([
    '2014-03-05',
    '2013-10-15',
    '2013-10-15',
    'i går',
  ])
})
