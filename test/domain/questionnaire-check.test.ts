import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import allQuestionTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import type { Question } from '../../schemas/question.ts'
import { draftOf, readDraft } from '../../schemas/questionnaire-draft.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import { readQuestionnaire } from '../../schemas/read-questionnaire.ts'
import { answerSeconds } from '../../worker/domain/answer-seconds.ts'
import { questionKeysIn } from '../../worker/domain/draft-keys.ts'
import {
  addQuestion,
  changeQuestion,
  moveQuestion,
  questionIn,
  removeQuestion,
} from '../../worker/domain/draft-questions.ts'
import { changeSection, moveSection } from '../../worker/domain/draft-sections.ts'
import { checkQuestionnaire } from '../../worker/domain/questionnaire-check.ts'
import { emptyDraft } from '../../worker/domain/new-drafts.ts'
import { questionnaire } from '../support/builders.ts'

const five = draftOf(questionnaire)
const everyType = draftOf(questionnaireSchema.parse(allQuestionTypes))
const words = (text: string) => ({ nb: text, nn: text, en: text })

const codesIn = (draft: QuestionnaireDraft): string[] => checkQuestionnaire(draft).map(({ code }) => code)
const findingIn = (draft: QuestionnaireDraft, code: string) =>
  checkQuestionnaire(draft).find((finding) => finding.code === code)

/** «Five fundamentals» with one question changed. */
const changed = (key: string, change: object): QuestionnaireDraft => {
  const found = questionIn(five, key)
  if (!found) throw new Error(`no question «${key}»`)
  return changeQuestion(five, { ...found.question, ...change })
}

const withQuestion = (question: object, draft = five): QuestionnaireDraft => {
  const added = readDraft(addQuestion(draft, draft.sections.at(-1)?.key ?? '', question as Question))
  if (!added) throw new Error('not a draft')
  return added
}

const longText = (key: string) => ({ type: 'long-text', key, label: words(key), maxCharacters: 4000 })

describe('the time that own answers take', () => {
  it('is near two and a half minutes for «Five fundamentals» in Norwegian', () => {
    expect(Math.abs(answerSeconds(five, 'individual', 'nb') - 150)).toBeLessThan(5)
    expect(Math.abs(answerSeconds(five, 'individual', 'nn') - 151)).toBeLessThan(5)
    expect(Math.abs(answerSeconds(five, 'individual', 'en') - 163)).toBeLessThan(10)
  })

  it('counts a text only where it must be written', () => {
    const text = { type: 'short-text', key: 'text', label: words('Hva da?'), maxCharacters: 100 }
    const last = {
      ...five,
      sections: [...five.sections, { key: 'last', voices: ['individual' as const], questions: [] }],
    }
    const optional = answerSeconds(withQuestion(text, last), 'individual', 'nb')
    const required = answerSeconds(withQuestion({ ...text, required: true }, last), 'individual', 'nb')
    expect(optional - answerSeconds(five, 'individual', 'nb')).toBeCloseTo(0.6, 1)
    expect(required - optional).toBeGreaterThan(10)
  })
})

describe('the ready questionnaire', () => {
  it('has nothing wrong and nothing unwise in it', () => {
    expect(checkQuestionnaire(five)).toEqual([])
  })
})

describe('what is wrong', () => {
  it('is that words are missing, with how many and in which languages, and leads to the first', () => {
    const draft = changed('need', { label: { nb: 'Behov?', nn: '', en: '' }, help: { nb: 'a', nn: 'b', en: '' } })
    expect(findingIn(draft, 'missing-words')).toEqual({
      severity: 'wrong',
      code: 'missing-words',
      place: { question: 'need' },
      field: 'label.nn',
      params: { languages: ['nn', 'en'], count: 3 },
    })
  })

  it.each([
    ['no-questions', emptyDraft(words('Ny'), [])],
    ['empty-section', emptyDraft(words('Ny'), [])],
    ['missing-words', { ...five, title: { nb: 'Ny', nn: '', en: '' } }],
    ['no-anchors', changed('need', { levels: [] })],
    ['no-anchors', changed('need', { levels: Array.from({ length: 6 }, () => words('')) })],
    ['fundamental-levels', changed('need', { levels: ['a', 'b', 'c'].map(words) })],
    ['too-many-choices', changed('need', { fundamental: undefined, levels: Array.from('abcdefg').map(words) })],
    ['too-few-options', changed('task-1-outcome', { options: [{ key: 'done', label: words('Gjort') }] })],
    [
      'too-many-choices',
      changed('task-1-outcome', { options: Array.from('abcdefgh').map((key) => ({ key, label: words(key) })) }),
    ],
    ['fundamental-twice', changed('value', { fundamental: 'need' })],
    ['condition-removed', changed('value', { askedIf: { question: 'gone' } })],
    ['condition-later', changed('need', { askedIf: { question: 'value' } })],
    ['condition-later', changed('need', { askedIf: { question: 'need' } })],
    ['condition-voice', changed('need', { askedIf: { question: 'task-1-outcome' } })],
    ['condition-answer', changed('value', { askedIf: { question: 'need', answers: ['6'] } })],
    ['recalls-individual', changed('need', { recalls: 'task-1' })],
    ['recalls-removed', removeQuestion(five, 'task-1')],
    ['minutes-missing', { ...five, minutes: { individual: 3 } }],
    ['form-too-long', withQuestion(longText('a'), withQuestion(longText('b')))],
    ['same-key', { ...five, sections: [...five.sections, ...five.sections] }],
  ])('is told as «%s»', (code, draft) => {
    expect(findingIn(draft, code)?.severity).toBe('wrong')
    expect(readQuestionnaire({ ...draft, version: 1 }).ok).toBe(false)
  })

  it('is told of a condition on something that is only read', () => {
    const read = { type: 'statement', key: 'read', label: words('Les') }
    const draft = withQuestion(
      { type: 'date', key: 'when', label: words('Når?'), askedIf: { question: 'read' } },
      withQuestion(read),
    )
    expect(codesIn(draft)).toContain('condition-statement')
  })
})

type Blow =
  | { kind: 'move' | 'remove' | 'unwrite' | 'no-levels' | 'condition' | 'need'; at: number }
  | { kind: 'move-section' | 'empty' | 'team-only'; at: number }

const blow: fc.Arbitrary<Blow> = fc.record({
  kind: fc.constantFrom(
    'move',
    'remove',
    'unwrite',
    'no-levels',
    'condition',
    'need',
    'move-section',
    'empty',
    'team-only',
  ),
  at: fc.nat(40),
})

const strike = (draft: QuestionnaireDraft, { kind, at }: Blow): QuestionnaireDraft => {
  const keys = questionKeysIn(draft)
  const key = keys[at % Math.max(keys.length, 1)] ?? ''
  const question = questionIn(draft, key)?.question
  const section = draft.sections[at % draft.sections.length]
  switch (kind) {
    case 'move':
      return moveQuestion(draft, key, at % 2 ? 'up' : 'down')
    case 'remove':
      return removeQuestion(draft, key)
    case 'unwrite':
      return question ? changeQuestion(draft, { ...question, label: { ...question.label, nn: '' } }) : draft
    case 'no-levels':
      return question?.type === 'scale'
        ? changeQuestion(draft, { ...question, levels: question.levels.slice(at % 7) })
        : draft
    case 'condition':
      return question
        ? changeQuestion(draft, { ...question, askedIf: { question: keys[at % 3] ?? 'gone', answers: ['2'] } })
        : draft
    case 'need':
      return question?.type === 'scale' ? changeQuestion(draft, { ...question, fundamental: 'need' }) : draft
    case 'move-section':
      return moveSection(draft, section?.key ?? '', at % 2 ? 'up' : 'down')
    case 'empty':
      return { ...draft, sections: draft.sections.map((one) => (one === section ? { ...one, questions: [] } : one)) }
    case 'team-only':
      return changeSection(draft, section?.key ?? '', { title: section?.title, voices: ['team'] })
  }
}

describe('the check and the schema', () => {
  it('agree on whether a draft can be made ready, and the check has words for every reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(five, everyType), fc.array(blow, { maxLength: 6 }), (start, blows) => {
        const draft = blows.reduce(strike, start)
        const wrong = checkQuestionnaire(draft).filter(({ severity }) => severity === 'wrong')
        expect(wrong.length === 0).toBe(readQuestionnaire({ ...draft, version: 1 }).ok)
        expect(wrong.map(({ code }) => code)).not.toContain('other')
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is unwise', () => {
  const scale = {
    type: 'scale',
    key: 'extra',
    label: words('Og da?'),
    levels: ['Ja', 'Nei'].map(words),
    dontKnow: true,
  }

  it('is over three minutes, with the estimate', () => {
    const draft = changed('need', { label: words('ord '.repeat(120)) })
    expect(findingIn(draft, 'takes-long')?.params.seconds).toBeGreaterThan(180)
  })

  it.each([
    ['long-level', changed('need', { levels: ['a b c d e f g h i j k', 'b', 'c', 'd', 'e', 'f'].map(words) })],
    ['level-dont-know', withQuestion({ ...scale, levels: ['Ja', 'Vet ikke'].map(words) })],
    ['no-dont-know', changed('need', { dontKnow: false })],
    ['some-fundamentals', changed('need', { fundamental: undefined })],
    ['anonymous', changed('need', { help: words('Svaret er anonymt.') })],
    [
      'same-options',
      withQuestion({
        type: 'choice',
        key: 'extra',
        label: words('?'),
        options: [
          { key: 'a', label: words('Ja') },
          { key: 'b', label: words('ja') },
        ],
      }),
    ],
  ])('is told as «%s»', (code, draft) => {
    expect(findingIn(draft, code)?.severity).toBe('unwise')
  })

  it('is more than one own text, one that must be written, and one that says nothing of who will see it', () => {
    const text = { type: 'short-text', key: 'extra', label: words('Noe mer?'), maxCharacters: 100 }
    const forOwn = {
      ...five,
      sections: [...five.sections, { key: 'own-last', voices: ['individual' as const], questions: [] }],
    }
    expect(codesIn(withQuestion({ ...text, required: true }, forOwn))).toEqual(
      expect.arrayContaining(['many-texts', 'required-text', 'text-without-who']),
    )
    const careful = { ...text, help: words('Vi viser teksten bare blant minst ti.') }
    expect(codesIn(withQuestion(careful, forOwn)).filter((code) => code !== 'empty-section')).toEqual(['many-texts'])
  })

  it('is nothing of this in joint answers, which are open', () => {
    const text = { type: 'short-text', key: 'extra', label: words('Noe mer?'), maxCharacters: 100, required: true }
    const forTeam = {
      ...five,
      sections: [...five.sections, { key: 'joint-last', voices: ['team' as const], questions: [] }],
    }
    expect(codesIn(withQuestion(text, forTeam))).toEqual([])
  })
})
