import { describe, expect, it } from 'vitest'
import { answerDraftFile, placeDraft, readAnswerDraftFile, replacedBy } from '../../schemas/answer-draft.ts'
import type { AnswerDraft } from '../../schemas/answer-draft.ts'

const draft: AnswerDraft = {
  fundament: 'draft',
  format: 1,
  questionnaire: 'five-fundamentals',
  version: 1,
  voice: 'individual',
  answers: [
    { key: 'need', question: 'Behov', values: ['3'] },
    { key: 'more', question: 'Mer', values: ['Æøå 😀\n"'] },
    { key: 'areas', question: 'Områder', values: ['a', 'gone'] },
    { key: 'empty', question: 'Tomt', values: [] },
  ],
}

it('what is answered in a draft is the same out of its file', () => {
  const answered = { ...draft, answers: draft.answers.filter(({ key }) => key !== 'empty') }
  expect(readAnswerDraftFile(answerDraftFile(draft))).toEqual(answered)
  expect(readAnswerDraftFile(`\uFEFF${answerDraftFile(draft)}`)).toEqual(answered)
})

it('a file holds nothing but what a draft has', () => {
  const more = JSON.stringify({ ...draft, response: 'secret', answers: [{ ...draft.answers[0], link: 'secret' }] })
  expect(JSON.stringify(readAnswerDraftFile(more))).not.toContain('secret')
})

it('a key that every object knows is a key like any other', () => {
  const answers = [{ key: '__proto__', question: '', values: ['x'] }]
  const read = readAnswerDraftFile(JSON.stringify({ ...draft, answers }))
  expect(placeDraft(read?.answers ?? [], new Map())).toEqual({ typed: new Map(), rest: answers })
})

describe('a draft in another version of its form', () => {
  const places = new Map([
    ['need', ['0', '1', '2', '3']],
    ['areas', ['a', 'b']],
    ['empty', []],
  ])

  it('has in it what fits, and an answer that was taken away', () => {
    expect([...placeDraft(draft.answers, places).typed]).toEqual([
      ['need', ['3']],
      ['areas', ['a']],
      ['empty', []],
    ])
  })

  it('loses nothing: the rest is there', () => {
    expect(placeDraft(draft.answers, places).rest.map(({ key, values }) => [key, ...values])).toEqual([
      ['more', 'Æøå 😀\n"'],
      ['areas', 'gone'],
    ])
  })

  it('keeps what fits also when the rest has been kept beside it and is put in again', () => {
    const again = [...draft.answers, { key: 'areas', question: 'Områder', values: ['gone'] }]
    expect(placeDraft(again, places).typed.get('areas')).toEqual(['a'])
  })

  it('tells of what it takes the place of, and of no more', () => {
    const { typed } = placeDraft(draft.answers, places)
    const present = [
      { key: 'need', question: 'Behov', values: ['3'] },
      { key: 'areas', question: 'Områder', values: ['b'] },
      { key: 'empty', question: 'Tomt', values: [' '] },
      { key: 'other', question: 'Annet', values: ['står'] },
    ]
    expect(replacedBy(typed, present)).toEqual([{ key: 'areas', question: 'Områder', values: ['b'] }])
  })
})
