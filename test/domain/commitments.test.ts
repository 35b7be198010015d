import { expect, it } from 'vitest'
import { network } from '../../demo/network.ts'
import { rounds } from '../../demo/story.ts'
import fiveFundamentals from '../../schemas/questionnaires/five-fundamentals.json' with { type: 'json' }
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import { commitmentsOf } from '../../worker/domain/commitments.ts'

const questionnaire = questionnaireSchema.parse(fiveFundamentals)

const said = (municipality: string, upTo: number) =>
  commitmentsOf(
    network.gatherings.slice(0, upTo).flatMap((gathering, index) => {
      const answers = rounds[index]?.joint[municipality]
      return answers ? [{ gathering, questionnaire, answers }] : []
    }),
  ).map(({ from, text, outcome, why }) => [from.number, text, outcome?.label.nb, why])

it('a commitment stands without an outcome until the next joint answer', () => {
  expect(said('hamar', 2)).toEqual([
    [2, 'Teste ny turnus på én avdeling', undefined, undefined],
    [2, 'Ta tillitsvalgte med i beslutningene', undefined, undefined],
  ])
})

it('what came of it, and why, is what the next joint answer says', () => {
  expect(said('notteroy', 3).slice(0, 2)).toEqual([
    [2, 'Få ny ledelse til å ta stilling', 'Delvis gjort', 'Møtet er holdt, ingenting bestemt'],
    [2, 'Utvikle kurs for ledere', 'Lagt bort', 'Ingen tid satt av'],
  ])
})

it('a municipality that set no task has none', () => {
  expect(commitmentsOf([])).toEqual([])
})
