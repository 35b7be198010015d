import { describe, expect, it } from 'vitest'
import type { Answers } from '../../schemas/answers.ts'
import { questionnaireSchema, scalesInResults } from '../../schemas/questionnaire.ts'
import { release } from '../../worker/domain/release.ts'
import { tally } from '../../worker/domain/tally.ts'
import { buildRound, unshuffled } from '../support/builders.ts'

const words = (text: string) => ({ nb: text, nn: text, en: text })
const levels = Array.from({ length: 6 }, (_, level) => words(String(level)))
const options = ['yes', 'no'].map((key) => ({ key, label: words(key) }))

/** Is one listened to, to be answered by all; how it is for those who say no; and for those who say so on a scale. */
const asking = questionnaireSchema.parse({
  id: 'conditions',
  version: 1,
  title: words('Betinget'),
  minutes: { individual: 1 },
  sections: [
    {
      key: 'all',
      voices: ['individual'],
      questions: [
        { type: 'choice', key: 'heard', label: words('Hørt?'), options },
        {
          type: 'scale',
          key: 'unheard',
          label: words('Hvor ille?'),
          levels,
          askedIf: { question: 'heard', answers: ['no'] },
        },
        { type: 'scale', key: 'trust', label: words('Tillit'), levels },
        {
          type: 'scale',
          key: 'distrust',
          label: words('Hvor lite?'),
          levels,
          askedIf: { question: 'trust', answers: ['2'] },
        },
        {
          type: 'choice',
          key: 'told',
          label: words('Sagt fra?'),
          options,
          askedIf: { question: 'trust', answers: ['2'] },
        },
      ],
    },
  ],
})

const from = (municipality: string, count: number, answers: Answers) =>
  Array.from({ length: count }, () => ({ municipality, answers }))

const released = (...answers: ReturnType<typeof from>[]) =>
  release(buildRound(1, { scales: scalesInResults(asking) }), tally(asking, answers.flat()), unshuffled).results

const no = { heard: 'no', unheard: 4 }
const yes = { heard: 'yes' }
const two = { trust: 2, distrust: 1, told: 'no' }
const three = { trust: 3 }

/** Three municipalities that are shown exactly, and one of five, of whom so many say two. */
const beside = (count: number) =>
  released(
    ...['froya', 'hamar', 'sarpsborg'].flatMap((slug) => [from(slug, 9, two), from(slug, 20, three)]),
    from('grong', count, two),
    from('grong', 5 - count, three),
  )

describe('how many were asked under a condition', () => {
  it('does not tell how a municipality answered what is shown for the whole network alone', () => {
    const [all, some, none] = [12, 6, 0].map((count) =>
      released(from('hamar', count, no), from('hamar', 12 - count, yes)),
    )
    expect(all?.municipalities['hamar']?.['unheard']).toEqual({ kind: 'hidden', reason: 'complement' })
    expect(some?.municipalities).toEqual(all?.municipalities)
    expect(none?.municipalities).toEqual(all?.municipalities)
    expect(all?.network['unheard']?.cell.kind).toBe('hidden')
  })

  it('does not tell that everyone in a small group chose the same', () => {
    const same = released(from('hamar', 5, two)).municipalities['hamar']
    const other = released(from('hamar', 4, two), from('hamar', 1, three)).municipalities['hamar']
    expect(same?.['trust']).toMatchObject({ kind: 'coarse', median: 2 })
    expect(other).toEqual(same)
  })

  it('is shown where what it hangs on is shown exactly', () => {
    const { municipalities } = released(from('hamar', 10, two), from('hamar', 4, three))
    expect(municipalities['hamar']?.['trust']).toMatchObject({ counts: [0, 0, 10, 4, 0, 0] })
    expect(municipalities['hamar']?.['distrust']).toMatchObject({ counts: [0, 10, 0, 0, 0, 0] })
  })

  it('does not tell, in a total, how a small group answered beside the exact ones', () => {
    expect(beside(4).network['trust']).toMatchObject({ partial: true })
    expect(beside(4)).toEqual(beside(3))
    expect(beside(4).network['distrust']?.cell).toEqual({ kind: 'hidden', reason: 'complement' })
    expect(beside(4).others['told']).toEqual({ kind: 'hidden', reason: 'complement' })
  })

  it('counts over all where what it hangs on does', () => {
    const { network, others } = released(
      ...['froya', 'hamar', 'sarpsborg'].flatMap((slug) => [from(slug, 9, two), from(slug, 20, three)]),
    )
    expect(network['distrust']).toMatchObject({ partial: false, cell: { n: 27 } })
    expect(others['told']).toEqual({ kind: 'counts', n: 27, counts: { yes: 0, no: 27 } })
  })
})
