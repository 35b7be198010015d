import { describe, expect, it } from 'vitest'
import { draftOf, readDraft } from '../../schemas/questionnaire-draft.ts'
import { readQuestionnaire } from '../../schemas/read-questionnaire.ts'
import { readyQuestionnaires } from '../../schemas/ready-questionnaires.ts'
import allQuestionTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import { questionnaire } from '../support/builders.ts'

const unwritten = { nb: 'Ny', nn: '', en: '' }

const unfinished = {
  id: 'new',
  title: unwritten,
  minutes: {},
  sections: [
    {
      key: 'first',
      voices: ['team'],
      questions: [
        { type: 'scale', key: 'need', label: unwritten, levels: [], fundamental: 'need' },
        { type: 'choice', key: 'place', label: unwritten, options: [{ key: 'here', label: unwritten }] },
      ],
    },
    { key: 'second', voices: ['individual'], questions: [] },
  ],
}

describe('a draft', () => {
  it('may lack words, levels, options, questions and minutes', () => {
    expect(readDraft(unfinished)).toMatchObject(unfinished)
    expect(readDraft({ ...unfinished, sections: [] })).toBeDefined()
  })

  it('is no questionnaire before it has them', () => {
    expect(readQuestionnaire({ ...unfinished, version: 1 }).ok).toBe(false)
  })

  it('has the shape of a questionnaire all the same', () => {
    expect(readDraft({ ...unfinished, colour: 'red' })).toBeUndefined()
    expect(readDraft({ ...unfinished, sections: [{ key: 'first', voices: ['team'] }] })).toBeUndefined()
  })

  it.each([questionnaire, readQuestionnaire(allQuestionTypes), ...readyQuestionnaires()])(
    'of a questionnaire is the same questionnaire, with a version again',
    (ready) => {
      const whole = 'ok' in ready ? (ready.ok ? ready.questionnaire : undefined) : ready
      if (!whole) throw new Error('an example is wrong')
      const draft = readDraft(JSON.parse(JSON.stringify(draftOf(whole))))
      expect(readQuestionnaire({ ...draft, version: whole.version })).toEqual({ ok: true, questionnaire: whole })
    },
  )
})
