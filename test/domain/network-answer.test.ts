import { describe, expect, it } from 'vitest'
import { networkAnswer } from '../../worker/domain/network-answer.ts'
import { unshuffled } from '../support/builders.ts'

/** The same question, answered by so many in each municipality. */
const answeredBy = (...answered: number[]) => {
  const n = answered.reduce((sum, some) => sum + some, 0)
  const counts = { yes: n, no: 0 }
  const texts = Array.from({ length: n }, (_, index) => `tekst ${index}`)
  return {
    counts: networkAnswer({ kind: 'options', question: 'heard', answered: n, counts }, answered, 10, unshuffled),
    median: networkAnswer({ kind: 'numbers', question: 'laps', numbers: texts.map(() => 1) }, answered, 10, unshuffled),
    texts: networkAnswer({ kind: 'texts', question: 'more', texts }, answered, 10, unshuffled),
  }
}

const complement = { kind: 'hidden', reason: 'complement' }

describe('what is shown of the network alone', () => {
  it('has no counts or median that one municipality could take its own answers out of, and be left with fewer than ten', () => {
    for (const answered of [
      [9, 1],
      [5, 6],
      [20, 9],
      [10, 9, 0],
    ])
      expect(answeredBy(...answered)).toMatchObject({
        counts: complement,
        median: complement,
        texts: { kind: 'texts' },
      })
  })

  it('has them where ten are left whoever takes theirs out, or nobody is', () => {
    for (const answered of [[10, 10], [5, 5, 5], [12], [12, 0]])
      expect(answeredBy(...answered)).toMatchObject({ counts: { kind: 'counts' }, median: { kind: 'median' } })
  })

  it('does not say that one could be taken out where there are too few anyway', () => {
    expect(answeredBy(8, 1).counts).toEqual({ kind: 'hidden', reason: 'few' })
  })
})
