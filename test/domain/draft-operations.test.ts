import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, readDraft } from '../../schemas/questionnaire-draft.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { freshKey, questionKeysIn, questionsIn, sectionKeysIn } from '../../worker/domain/draft-keys.ts'
import {
  addQuestion,
  changeQuestion,
  copyQuestion,
  moveQuestion,
  questionIn,
  questionsAfter,
  removeQuestion,
} from '../../worker/domain/draft-questions.ts'
import { addSection, changeSection, moveSection, removeSection } from '../../worker/domain/draft-sections.ts'
import { draftLike, emptyDraft } from '../../worker/domain/new-drafts.ts'
import { questionnaire } from '../support/builders.ts'

const draft = draftOf(questionnaire)
const keys = questionKeysIn(draft)
const words = { nb: 'Ny', nn: 'Ny', en: 'New' }

type Step = { kind: 'move' | 'move-section' | 'copy' | 'remove'; at: number; up: boolean }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('move', 'move-section', 'copy', 'remove'),
    at: fc.nat(40),
    up: fc.boolean(),
  }),
  { maxLength: 40 },
)

const take = (now: QuestionnaireDraft, { kind, at, up }: Step): QuestionnaireDraft => {
  const all = questionKeysIn(now)
  const key = all[at % Math.max(all.length, 1)] ?? ''
  const section = now.sections[at % now.sections.length]?.key ?? ''
  const direction = up ? 'up' : 'down'
  switch (kind) {
    case 'move':
      return moveQuestion(now, key, direction)
    case 'move-section':
      return moveSection(now, section, direction)
    case 'copy':
      return copyQuestion(now, key, keys).draft
    case 'remove':
      return removeQuestion(now, key)
  }
}

describe('any sequence of moving, copying and removing', () => {
  it('keeps every key unique, and the draft a draft', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const result = sequence.reduce(take, draft)
        expect(new Set(questionKeysIn(result)).size).toBe(questionKeysIn(result).length)
        expect(new Set(sectionKeysIn(result)).size).toBe(sectionKeysIn(result).length)
        expect(readDraft(result)).toEqual(result)
      }),
    )
  })

  it('loses no question but those that were removed, and changes none', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const kept = sequence.filter(({ kind }) => kind !== 'remove').reduce(take, draft)
        for (const question of questionsIn(draft)) expect(questionIn(kept, question.key)?.question).toEqual(question)
        expect(questionKeysIn(kept)).toHaveLength(keys.length + sequence.filter(({ kind }) => kind === 'copy').length)
      }),
    )
  })

  it('is undone by moving back, inside a section and past its edge', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.constantFrom('up' as const, 'down' as const), (key, direction) => {
        const moved = moveQuestion(draft, key, direction)
        const back = moveQuestion(moved, key, direction === 'up' ? 'down' : 'up')
        if (moved !== draft) expect(back).toEqual(draft)
      }),
    )
  })
})

describe('moving', () => {
  it('takes a question past the edge of its section into the next, first in it', () => {
    const [first, second] = draft.sections
    const last = first?.questions.at(-1)?.key ?? ''
    const moved = moveQuestion(draft, last, 'down')
    expect(moved.sections[0]?.questions).toHaveLength((first?.questions.length ?? 0) - 1)
    expect(moved.sections[1]?.questions.map(({ key }) => key)).toEqual([
      last,
      ...(second?.questions.map(({ key }) => key) ?? []),
    ])
  })

  it('leaves the first and the last of all where they are', () => {
    expect(moveQuestion(draft, keys[0] ?? '', 'up')).toEqual(draft)
    expect(moveQuestion(draft, keys.at(-1) ?? '', 'down')).toEqual(draft)
    expect(moveSection(draft, draft.sections[0]?.key ?? '', 'up')).toEqual(draft)
    expect(moveSection(draft, draft.sections.at(-1)?.key ?? '', 'down')).toEqual(draft)
  })
})

describe('copying', () => {
  it('puts the copy right after, with the same words and a key that was never used', () => {
    const { draft: copied, key } = copyQuestion(draft, 'need', ['need-2'])
    expect(key).toBe('need-3')
    const section = questionIn(copied, 'need')?.section.questions.map((question) => question.key) ?? []
    expect(section[section.indexOf('need') + 1]).toBe('need-3')
    expect(questionIn(copied, key)?.question.label).toEqual(questionIn(draft, 'need')?.question.label)
  })

  it('asks no fundamental twice', () => {
    const { draft: copied, key } = copyQuestion(draft, 'need', [])
    expect(questionIn(copied, key)?.question).toMatchObject({ concept: key, wording: 1 })
    expect(questionIn(copied, key)?.question).not.toHaveProperty('fundamental')
  })
})

describe('a key', () => {
  it('is made from the words, and numbered where it is taken', () => {
    expect(freshKey(['', 'Hva får vi gjort på sjøen?'], 'question', [])).toBe('hva-far-vi-gjort-pa-sjoen')
    expect(freshKey(['Behov'], 'question', ['behov', 'behov-2'])).toBe('behov-3')
    expect(freshKey(['2026'], 'question', [])).toBe('question')
    expect(freshKey(['New'], 'questionnaire', [])).toBe('new-2')
  })

  it('is one that the schema takes, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }), fc.string(), (labels, title) => {
        const made = emptyDraft({ nb: labels[0] ?? '', nn: title, en: '' }, ['questionnaire'])
        expect(readDraft(made)).toBeDefined()
        const key = freshKey(labels, 'question', ['question', 'question-2'])
        expect(key).toMatch(/^[a-z][a-z0-9-]{0,39}$/)
      }),
    )
  })
})

describe('sections', () => {
  it('are added last, changed and removed, with their questions', () => {
    const { draft: added, key } = addSection(draft, { title: words, voices: ['team'] }, ['ny'])
    expect(key).toBe('ny-2')
    expect(added.sections.at(-1)).toEqual({ key, title: words, voices: ['team'], questions: [] })
    const changed = changeSection(added, 'need', { title: undefined, voices: ['individual'] })
    const need = changed.sections.find((section) => section.key === 'need')
    expect(need).toEqual({
      key: 'need',
      voices: ['individual'],
      questions: draft.sections.find((section) => section.key === 'need')?.questions,
    })
    expect(sectionKeysIn(removeSection(changed, 'need'))).not.toContain('need')
  })
})

describe('a question', () => {
  it('is added last in its section, and changed in its place', () => {
    const question = { type: 'statement' as const, key: 'read', label: words }
    const added = addQuestion(draft, 'need', question)
    expect(questionIn(added, 'read')?.section.key).toBe('need')
    const changed = changeQuestion(added, { ...question, label: { ...words, nb: 'Les' } })
    expect(questionKeysIn(changed)).toEqual(questionKeysIn(added))
    expect(questionIn(changed, 'read')?.question.label.nb).toBe('Les')
  })

  it('knows which others hang on it', () => {
    expect(questionsAfter(draft, 'task-1').map(({ key }) => key)).toEqual(['task-1-outcome', 'task-1-why'])
  })
})

describe('a questionnaire like another', () => {
  it('has the same questions and wordings under a name of its own', () => {
    const like = draftLike(draft, words, ['ny'])
    expect(like).toEqual({ ...draft, id: 'ny-2', title: words })
  })
})
