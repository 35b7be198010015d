import { describe, expect, it } from 'vitest'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import allTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import { tally } from '../../worker/domain/tally.ts'

const questionnaire = questionnaireSchema.parse(allTypes)
const at = (question: string, ...answers: (string | number | string[])[]) =>
  tally(
    questionnaire,
    answers.map((answer) => ({ municipality: 'hamar', answers: { [question]: answer } })),
  ).questions.find((tallied) => tallied.question === question)

describe('a tally', () => {
  it('counts a scale by municipality and level, and «don’t know» on its own', () => {
    const responses = [
      { municipality: 'hamar', answers: { need: 0 } },
      { municipality: 'hamar', answers: { need: 'dont-know' } },
      { municipality: 'hamar', answers: {} },
      { municipality: 'grong', answers: { need: 5 } },
    ]
    const need = tally(questionnaire, responses).questions.find(({ question }) => question === 'need')
    expect(need).toEqual({
      kind: 'levels',
      question: 'need',
      levels: 6,
      municipalities: new Map([
        ['hamar', { counts: [1, 0, 0, 0, 0, 0], dontKnow: 1 }],
        ['grong', { counts: [0, 0, 0, 0, 0, 1], dontKnow: 0 }],
      ]),
    })
  })

  it('counts the people who chose each option, and how many chose any', () => {
    expect(at('place', 'need', 'need', 'test')).toMatchObject({
      answered: 3,
      counts: { need: 2, solution: 0, test: 1, 'not-started': 0 },
    })
    expect(at('tested-with', ['users', 'managers'], ['users'])).toMatchObject({
      answered: 2,
      counts: { users: 2, managers: 1, relatives: 0 },
    })
  })

  it('keeps numbers, dates and texts for the network as a whole', () => {
    expect(at('laps', 2, 0)).toMatchObject({ kind: 'numbers', numbers: [2, 0] })
    expect(at('last-test', '2013-05-01')).toMatchObject({ kind: 'dates', dates: ['2013-05-01'] })
    expect(at('learned', 'mye')).toMatchObject({ kind: 'texts', texts: ['mye'] })
    expect(at('next-stop', 'Frei')).toMatchObject({ kind: 'texts', texts: ['Frei'] })
  })

  it('has every question that participants are asked, and no statement', () => {
    const asked = tally(questionnaire, []).questions.map(({ question }) => question)
    expect(asked).toEqual([
      'need',
      'gathering-outcome',
      'place',
      'laps',
      'last-test',
      'tested-with',
      'learned',
      'next-stop',
    ])
  })
})
