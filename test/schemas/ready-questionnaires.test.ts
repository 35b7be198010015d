import { describe, expect, it } from 'vitest'
import { answersSchemaFor } from '../../schemas/answers.ts'
import type { Answers } from '../../schemas/answers.ts'
import { languages } from '../../schemas/language.ts'
import { questionsFor, scalesOf, voicesOf } from '../../schemas/questionnaire.ts'
import { readyQuestionnaire } from '../../schemas/ready-questionnaires.ts'
import { textsIn } from '../../web/texts/texts.ts'
import { commitmentsOf } from '../../worker/domain/commitments.ts'

const ready = (id: string) => {
  const questionnaire = readyQuestionnaire(id)
  if (!questionnaire) throw new Error(`there is no «${id}»`)
  return questionnaire
}

it.each([
  ['presentation', ['team']],
  ['reflection', ['individual', 'team']],
  ['wheel', ['team']],
  ['roadmap', ['team']],
])('%s scores no fundamental, and is for the voices it is meant for', (id, voices) => {
  expect(scalesOf(ready(id)).filter((scale) => scale.fundamental)).toEqual([])
  expect(voicesOf(ready(id))).toEqual(voices)
})

const reflection = ready('reflection')
const areas = ['need', 'solution', 'test', 'fundamentals']

const asked = (...recalled: string[]) => questionsFor(reflection, 'team', new Set(recalled))

const recalls = (...recalled: string[]) => asked(...recalled).flatMap(({ key, recalls }) => (recalls ? [key] : []))

const at = (number: number, answers: Answers) => ({
  gathering: { number, date: '2013' },
  questionnaire: reflection,
  answers,
})

describe('reflection', () => {
  it('asks for a task in each area that was chosen, and in no other', () => {
    for (const area of areas) {
      const answers = answersSchemaFor(asked()).safeParse({ areas: [area] })
      expect(answers.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
        [`${area}-task`, 'missing'],
      ])
      const kept = { areas: [area], [`${area}-task`]: ['Snakke med ansatte'] }
      expect(answersSchemaFor(asked()).parse(kept)).toEqual({ areas: [area], [`${area}-task`]: 'Snakke med ansatte' })
    }
  })

  it('recalls each task next time, and only those that there were', () => {
    expect(recalls()).toEqual([])
    expect(recalls('test-task')).toEqual(['test-outcome', 'test-why'])
    expect(recalls(...areas.map((area) => `${area}-task`))).toHaveLength(8)
  })

  it('gives commitments, and what came of them', () => {
    const commitments = commitmentsOf([
      at(1, { areas: ['test'], 'test-task': 'Teste med tjue ansatte' }),
      at(2, { 'test-outcome': 'partly', 'test-why': 'Testen er utsatt' }),
    ])
    expect(commitments).toMatchObject([
      { text: 'Teste med tjue ansatte', outcome: { key: 'partly' }, why: 'Testen er utsatt' },
    ])
  })
})

describe('roadmap', () => {
  const questions = questionsFor(ready('roadmap'), 'team')

  it('asks for two steps on the ladder of each challenge that is named, up to three', () => {
    const typed = { 'challenge-2': ['Vikarbruk'], 'challenge-2-now': ['1'], 'challenge-2-next': ['3'] }
    const others = { 'challenge-1-now': ['5'], 'challenge-3-next': ['2'] }
    expect(answersSchemaFor(questions).parse({ ...typed, ...others })).toEqual({
      'challenge-2': 'Vikarbruk',
      'challenge-2-now': 1,
      'challenge-2-next': 3,
    })
    expect(questions.filter(({ key }) => /^challenge-\d$/.test(key))).toHaveLength(3)
  })

  it('has the words of the ladder for its steps', () => {
    for (const { levels } of scalesOf(ready('roadmap')))
      for (const language of languages)
        expect(levels.map((level) => level[language])).toEqual(textsIn(language).common.levels)
  })
})
