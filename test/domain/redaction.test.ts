import { describe, expect, it } from 'vitest'
import { redact } from '../../worker/domain/redaction.ts'
import { movedAnswers } from '../../worker/domain/moved-answers.ts'
import { withTextReplaced } from '../../worker/domain/release.ts'
import { buildRelease, buildRound, people, questionnaire } from '../support/builders.ts'

describe('a redacted text', () => {
  it('has a mark in every place where the words stood, and nothing else changed', () => {
    expect(redact('Kari vil. Det vil ikke Per, men Kari.', 'Kari')).toBe('[…] vil. Det vil ikke Per, men […].')
  })

  it('is redacted where the words are broken over two lines, or composed of other characters', () => {
    expect(redact('Spør Kari\nNordmann.', 'Kari Nordmann')).toBe('Spør […].')
    expect(redact('Bård sa det', 'Ba\u030Ard')).toBe('[…] sa det')
  })

  it('takes the words as they are, whatever signs are in them', () => {
    expect(redact('Ring (+47) 99.88? $& ja', '(+47) 99.88?')).toBe('Ring […] $& ja')
  })

  it('is none where the words are not in it', () => {
    expect(redact('Kari', 'kari')).toBeUndefined()
  })

  it('without words is the mark alone', () => {
    expect(redact('Alt om Kari', undefined)).toBe('[…]')
  })
})

describe('a moved joint answer', () => {
  it('leaves out what was asked because of what the other municipality had said', () => {
    const answers = {
      need: 3,
      'need-basis': 'samtaler',
      'task-1-outcome': 'done',
      'task-1-why': 'tid',
      'task-1': 'teste',
    }
    expect(movedAnswers(questionnaire, answers)).toEqual({ need: 3, 'need-basis': 'samtaler', 'task-1': 'teste' })
  })

  it('leaves out what was asked only because of something that is left out', () => {
    const label = { nb: 'a', nn: 'a', en: 'a' }
    const asked = { label, required: false, maxCharacters: 100, type: 'short-text' as const }
    const questions = [
      { ...asked, key: 'task' },
      { ...asked, key: 'recalled', recalls: 'task' },
      { ...asked, key: 'hangs', askedIf: { question: 'recalled' } },
      { ...asked, key: 'stands', askedIf: { question: 'task' } },
    ]
    const form = { sections: [{ key: 'one', voices: ['team' as const], questions }] }
    const answers = { task: 'a', recalled: 'b', hangs: 'c', stands: 'd' }
    expect(movedAnswers(form, answers)).toEqual({ task: 'a', stands: 'd' })
  })
})

describe('a release with a text replaced', () => {
  const written = people('hamar', '3'.repeat(11)).map((one, index) => ({
    ...one,
    answers: { ...one.answers, more: index < 2 ? 'Kari gjør alt' : `tekst ${index}` },
  }))
  const { results } = buildRelease(buildRound(), written)

  it('has the new text wherever the old was written, in the same order, and all else as it was', () => {
    const replaced = withTextReplaced(results, 'more', 'Kari gjør alt', '[…] gjør alt')
    const { more } = replaced.others
    expect(more?.kind === 'texts' && more.texts.filter((text) => text === '[…] gjør alt')).toHaveLength(2)
    expect(JSON.stringify(replaced).replaceAll('[…] gjør alt', 'Kari gjør alt')).toBe(JSON.stringify(results))
  })

  it('is the same release where no such text was released', () => {
    expect(withTextReplaced(results, 'need', 'Kari', '[…]')).toEqual(results)
  })
})
