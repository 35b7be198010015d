import { median } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { network } from '../../demo/network.ts'
import { rounds } from '../../demo/story.ts'
import { answersSchemaFor, typedFrom } from '../../schemas/answers.ts'
import type { Answers } from '../../schemas/answers.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import type { Fundamental } from '../../schemas/fundamental.ts'
import { networkSchema } from '../../schemas/network.ts'
import { questionnaireSchema, questionsFor } from '../../schemas/questionnaire.ts'
import fiveFundamentals from '../../schemas/questionnaires/five-fundamentals.json' with { type: 'json' }

const questionnaire = questionnaireSchema.parse(fiveFundamentals)
const municipalities = network.municipalities.map((municipality) => municipality.slug)

const levelOf = (answers: Answers, fundamental: Fundamental): number | undefined => {
  const answer = answers[fundamental]
  return typeof answer === 'number' ? answer : undefined
}

describe('the network of the story', () => {
  it('is a network, marked as a demonstration', () => {
    expect(networkSchema.parse(network)).toEqual(network)
    expect(network.demonstration).toBe(true)
  })

  it('has the six municipalities in the order of the deck', () => {
    expect(municipalities).toEqual(['hamar', 'froya', 'notteroy', 'kristiansund', 'grong', 'sarpsborg'])
  })

  it('has a round for each gathering', () => {
    expect(rounds.map((round) => round.gathering)).toEqual(network.gatherings.map((gathering) => gathering.number))
  })
})

describe('every answer of the story could have been sent', () => {
  it('as a joint answer, with the tasks that come back in that round', () => {
    rounds.forEach((round, index) => {
      for (const [municipality, answers] of Object.entries(round.joint)) {
        const before = rounds[index - 1]?.joint[municipality] ?? {}
        const schema = answersSchemaFor(questionsFor(questionnaire, 'team', new Set(Object.keys(before))))
        expect({ municipality, answers: schema.parse(typedFrom(answers)) }).toEqual({ municipality, answers })
      }
    })
  })

  it('as an own answer', () => {
    const schema = answersSchemaFor(questionsFor(questionnaire, 'individual'))
    for (const round of rounds)
      for (const [municipality, people] of Object.entries(round.own))
        for (const answers of people)
          expect({ municipality, answers: schema.parse(typedFrom(answers)) }).toEqual({ municipality, answers })
  })
})

describe('the story', () => {
  it.each([
    ['hamar', 8, [6, 7, 6]],
    ['froya', 4, [3, 4, 2]],
    ['notteroy', 7, [6, 6, 5]],
    ['kristiansund', 10, [7, 9, 8]],
    ['grong', 6, [5, 0, 6]],
    ['sarpsborg', 7, [6, 7, 6]],
  ])('asks and hears from as many in %s as it says', (municipality, expected, heard) => {
    expect(rounds.map((round) => round.expected[municipality])).toEqual([expected, expected, expected])
    expect(rounds.map((round) => round.own[municipality]?.length)).toEqual(heard)
  })

  it('has seven, eleven and no written own answers', () => {
    const texts = rounds.map((round) =>
      Object.values(round.own)
        .flat()
        .flatMap((answers) => answers.more ?? []),
    )
    expect(texts.map((round) => new Set(round).size)).toEqual([7, 11, 0])
    expect(texts.map((round) => round.length)).toEqual([7, 11, 0])
  })

  it('says what a joint answer is based on at every step from 3, and where a step has fallen', () => {
    rounds.forEach((round, index) => {
      for (const [municipality, answers] of Object.entries(round.joint)) {
        const before = rounds[index - 1]?.joint[municipality]
        const told = fundamentals.filter((fundamental) => answers[`${fundamental}-basis`] !== undefined)
        const claimed = fundamentals.filter((fundamental) => {
          const level = levelOf(answers, fundamental) ?? 0
          return level >= 3 || level < ((before && levelOf(before, fundamental)) ?? 0)
        })
        expect({ municipality, told }).toEqual({ municipality, told: claimed })
      }
    })
  })
})

describe('from the joint answers follow', () => {
  const none = undefined
  it.each([
    ['hamar', ['1.7 0.005 value', '2.6 0.035 value anchoring', '3.6 0.184 value anchoring']],
    ['froya', ['1.6 0.004 value team', '2.7 0.046 value team', none]],
    ['notteroy', ['2.2 0.015 value', '2.8 0.052 anchoring', '2.4 0.023 anchoring']],
    ['kristiansund', ['2.8 0.052 value', '3.8 0.246 value', '4.0 0.328 none stands out']],
    ['grong', ['0.0 0.000 value', none, '2.2 0.017 anchoring']],
    ['sarpsborg', ['2.9 0.069 value', '3.4 0.138 value team anchoring', '3.2 0.104 value champion team anchoring']],
  ])('the overall step, the product and the lowest of %s', (municipality, derived) => {
    expect(rounds.map((round) => deriveFrom(round.joint[municipality]))).toEqual(derived)
  })
})

const deriveFrom = (answers: Answers | undefined): string | undefined => {
  if (!answers) return undefined
  const levels = fundamentals.map((fundamental) => levelOf(answers, fundamental) ?? Number.NaN)
  const product = levels.reduce((sofar, level) => sofar * (level / 5), 1)
  const lowest = fundamentals.filter((_, index) => levels[index] === Math.min(...levels))
  const named = lowest.length === fundamentals.length ? ['none stands out'] : lowest
  return [(5 * product ** (1 / 5)).toFixed(1), product.toFixed(3), ...named].join(' ')
}

/** Need, value, champion, team, anchoring: the median, `withheld` where fewer than five gave a step. */
describe('from the own answers of the two rounds that are shared follow', () => {
  const withheld = 'withheld'
  const few = [withheld, withheld, withheld, withheld, withheld]
  it.each([
    ['hamar', [2, 1, 2, 1.5, 1], [3, 2, 3, 3, 2]],
    ['froya', few, few],
    ['notteroy', [2, 1, 3, 2, 4], [3, 2, 3, 3, 2]],
    ['kristiansund', [3, 1, 3, 2, 2], [3, 2, 4, 2, 2]],
    ['grong', [2, withheld, 2, 2, 1], few],
    ['sarpsborg', [3, 2, 4, 3, 3], [4, 3, 4, 3, 3]],
  ])('the medians of %s', (municipality, first, second) => {
    const medians = rounds.map((round) => mediansOf(round.own[municipality] ?? []))
    expect(medians.slice(0, 2)).toEqual([first, second])
  })
})

const mediansOf = (people: Answers[]): (number | 'withheld')[] =>
  fundamentals.map((fundamental) => {
    const levels = people.flatMap((answers) => levelOf(answers, fundamental) ?? [])
    return levels.length < 5 ? 'withheld' : median(levels)
  })
