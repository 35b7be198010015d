import { describe, expect, it } from 'vitest'
import type { Scale } from '../../schemas/question.ts'
import { draftOf } from '../../schemas/questionnaire-draft.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { scalesInResults } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { compare } from '../../worker/domain/comparison.ts'
import { changeQuestion, questionIn, removeQuestion } from '../../worker/domain/draft-questions.ts'
import { differencesBetween, saySame } from '../../worker/domain/version-differences.ts'
import { scaleChanges, withWordings } from '../../worker/domain/wordings.ts'
import { buildNetwork, buildOutcome, buildRound, questionnaire } from '../support/builders.ts'

const none = new Set<string>()

const scaleIn = (draft: Pick<Questionnaire, 'sections'>, key = 'need'): Scale => {
  const question = draft.sections.flatMap(({ questions }) => questions).find((one) => one.key === key)
  if (question?.type !== 'scale') throw new Error(`no scale «${key}»`)
  return question
}

/** A draft like a version, whose scale of the need has other words in bokmål. */
const reworded = (version: Questionnaire, text: string): QuestionnaireDraft => {
  const draft = draftOf(version)
  const scale = scaleIn(draft)
  return changeQuestion(draft, { ...scale, label: { ...scale.label, nb: text } })
}

/** The next version, made from a draft. */
const next = (draft: QuestionnaireDraft, history: Questionnaire[], same = none): Questionnaire => ({
  ...withWordings(draft, history.at(-1), history, same),
  version: history.length + 1,
})

/** Whether the line of the need breaks between a round with one version and a round with another. */
const breaksBetween = (one: Questionnaire, other: Questionnaire): boolean | undefined => {
  const rounds = [one, other].map((version, index) => buildRound(index + 1, { scales: scalesInResults(version) }))
  const outcomes = rounds.map((round) => buildOutcome(round, { grong: '33333' }))
  return compare(buildNetwork('grong'), outcomes).trends.team.need.lines[0]?.points[1]?.breakBefore
}

describe('a new version', () => {
  it('with the same words goes on with every line', () => {
    const second = next(draftOf(questionnaire), [questionnaire])
    expect(scaleChanges(draftOf(questionnaire), questionnaire, [questionnaire])).toEqual([])
    expect({ ...second, version: 1 }).toEqual(questionnaire)
    expect(breaksBetween(questionnaire, second)).toBe(false)
  })

  it('with other words breaks the line', () => {
    const draft = reworded(questionnaire, 'Hvem trenger hva?')
    expect(scaleChanges(draft, questionnaire, [questionnaire])).toEqual([
      { before: scaleIn(questionnaire), after: scaleIn(draft), mayBeSame: true },
    ])
    const second = next(draft, [questionnaire])
    expect(scaleIn(second).wording).toBe(2)
    expect(breaksBetween(questionnaire, second)).toBe(true)
    expect(scaleIn(second, 'value')).toEqual(scaleIn(questionnaire, 'value'))
  })

  it('with other words that are said to ask the same goes on with it', () => {
    const second = next(reworded(questionnaire, 'Hvor godt kjenner vi behovet'), [questionnaire], new Set(['need']))
    expect(scaleIn(second).wording).toBe(1)
    expect(breaksBetween(questionnaire, second)).toBe(false)
  })

  it('with another number of levels breaks it, whatever is said', () => {
    const scale = scaleIn(questionnaire)
    const draft = changeQuestion(draftOf(questionnaire), { ...scale, levels: scale.levels.slice(1) })
    expect(scaleChanges(draft, questionnaire, [questionnaire])[0]?.mayBeSame).toBe(false)
    const second = next(draft, [questionnaire], new Set(['need']))
    expect(scaleIn(second).wording).toBe(2)
    expect(breaksBetween(questionnaire, second)).toBe(true)
  })

  it('with only spaces or help changed changes nothing', () => {
    const scale = scaleIn(questionnaire)
    const label = { ...scale.label, nb: ` ${scale.label.nb.replace(' ', '  ')}` }
    const draft = changeQuestion(draftOf(questionnaire), { ...scale, label, help: { nb: 'a', nn: 'b', en: 'c' } })
    expect(scaleChanges(draft, questionnaire, [questionnaire])).toEqual([])
    expect(scaleIn(next(draft, [questionnaire])).wording).toBe(1)
  })
})

describe('a wording', () => {
  const second = next(reworded(questionnaire, 'To'), [questionnaire])

  it('is never used again for other words', () => {
    const third = next(reworded(second, 'Tre'), [questionnaire, second])
    expect([questionnaire, second, third].map((version) => scaleIn(version).wording)).toEqual([1, 2, 3])
  })

  it('comes back with the very same words, and then the line to the first goes on', () => {
    const back = reworded(second, scaleIn(questionnaire).label.nb)
    expect(scaleChanges(back, second, [questionnaire, second])).toHaveLength(1)
    const third = next(back, [questionnaire, second])
    expect(scaleIn(third).wording).toBe(1)
    expect(breaksBetween(questionnaire, third)).toBe(false)
    expect(breaksBetween(second, third)).toBe(true)
  })

  it('is not asked about where going back leads to words that count as the same', () => {
    const same = next(reworded(questionnaire, 'Nesten'), [questionnaire], new Set(['need']))
    const back = reworded(same, scaleIn(questionnaire).label.nb)
    expect(scaleChanges(back, same, [questionnaire, same])).toEqual([])
    expect(scaleIn(next(back, [questionnaire, same])).wording).toBe(1)
  })

  it('of another questionnaire’s scale of the same fundamental is not taken by other words', () => {
    const own = { ...reworded(questionnaire, 'Vårt eget'), id: 'own' }
    const made = withWordings(own, undefined, [questionnaire, second], none)
    expect(scaleIn(made).wording).toBe(3)
    expect(scaleIn(made, 'value').wording).toBe(1)
  })

  it('follows the fundamental to another question', () => {
    const scale = scaleIn(questionnaire)
    const draft = changeQuestion(removeQuestion(draftOf(questionnaire), 'need'), {
      ...scaleIn(questionnaire, 'value'),
      fundamental: 'need',
      concept: 'need',
    })
    expect(scaleChanges(draft, questionnaire, [questionnaire])[0]?.before).toEqual(scale)
    expect(scaleIn(next(draft, [questionnaire]), 'value').wording).toBe(2)
  })
})

describe('the differences between two versions', () => {
  it('are what is new, gone, changed, and where the series breaks', () => {
    const draft = removeQuestion(reworded(questionnaire, 'Ny'), 'task-1-why')
    const after = draftOf(next(draft, [questionnaire]))
    const found = differencesBetween(draftOf(questionnaire), after)
    expect(found.removed.map(({ key }) => key)).toEqual(['task-1-why'])
    expect(found.changed.map(({ key }) => key)).toEqual(['need'])
    expect(found.breaks.map(({ key }) => key)).toEqual(['need'])
    expect(found.added).toEqual([])
  })

  it('are none where the same is written down in another order', () => {
    const draft = draftOf(questionnaire)
    const { id, ...rest } = draft
    expect(saySame(draft, { ...rest, id })).toBe(true)
    expect(saySame(draft, removeQuestion(draft, 'need'))).toBe(false)
    expect(questionIn(draft, 'need')).toBeDefined()
  })
})
