import { describe, expect, it } from 'vitest'
import { fundamentals } from '../../schemas/fundamental.ts'
import { languages } from '../../schemas/language.ts'
import { questionsFor, scalesOf, voicesOf } from '../../schemas/questionnaire.ts'
import { readQuestionnaire } from '../../schemas/read-questionnaire.ts'
import allQuestionTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import { readyQuestionnaires } from '../../schemas/ready-questionnaires.ts'
import fiveFundamentals from '../../schemas/questionnaires/five-fundamentals.json' with { type: 'json' }
import presentation from '../../schemas/questionnaires/presentation.json' with { type: 'json' }
import reflection from '../../schemas/questionnaires/reflection.json' with { type: 'json' }
import roadmap from '../../schemas/questionnaires/roadmap.json' with { type: 'json' }
import wheel from '../../schemas/questionnaires/wheel.json' with { type: 'json' }

const ready: [name: string, file: unknown][] = [
  ['five-fundamentals', fiveFundamentals],
  ['presentation', presentation],
  ['reflection', reflection],
  ['wheel', wheel],
  ['roadmap', roadmap],
]

const files: [name: string, file: unknown][] = [...ready, ['all-question-types', allQuestionTypes]]

const questionnaireIn = (file: unknown) => {
  const reading = readQuestionnaire(file)
  if (!reading.ok) throw new Error(JSON.stringify(reading.misprints))
  return reading.questionnaire
}

const misprintsIn = (file: unknown) => {
  const reading = readQuestionnaire(file)
  return reading.ok ? [] : reading.misprints
}

const placesIn = (file: unknown) => misprintsIn(file).map((misprint) => misprint.place)

/** Every object in a file that holds words, with its place. */
const wordsIn = (file: unknown, place = ''): [place: string, words: Record<string, unknown>][] => {
  if (typeof file !== 'object' || file === null) return []
  const entries = Object.entries(file)
  if (entries.some(([key]) => key === 'nb' || key === 'nn' || key === 'en'))
    return [[place, Object.fromEntries(entries)]]
  return entries.flatMap(([key, value]) => wordsIn(value, `${place}.${key}`))
}

const isComplete = (words: Record<string, unknown>) => {
  const texts = languages.map((language) => words[language])
  return Object.keys(words).length === 3 && texts.every((text) => typeof text === 'string' && /^\S.*\S$/.test(text))
}

describe.each(files)('the questionnaire file %s', (name, file) => {
  it('reads without misprints and is named after its id', () => {
    expect(misprintsIn(file)).toEqual([])
    expect(questionnaireIn(file).id).toBe(name)
  })

  it('tells each voice that it has questions for how to answer, and how long it takes', () => {
    const questionnaire = questionnaireIn(file)
    expect(Object.keys(questionnaire.howToAnswer)).toEqual(voicesOf(questionnaire))
    expect(Object.keys(questionnaire.minutes)).toEqual(voicesOf(questionnaire))
  })

  it('promises nobody to be anonymous', () => {
    const texts = wordsIn(file).flatMap(([, words]) => Object.values(words))
    expect(texts.filter((text) => /anon[yi]m/i.test(String(text)))).toEqual([])
  })

  it('tells who sees a text that someone writes for themselves', () => {
    for (const question of questionsFor(questionnaireIn(file), 'individual'))
      if (question.type === 'long-text' || (question.type === 'short-text' && name !== 'all-question-types'))
        expect(question.help?.nb, question.key).toMatch(/Ikke skriv navn\./)
  })

  it('says everything in bokmål, nynorsk and English', () => {
    expect(wordsIn(file).filter(([, words]) => !isComplete(words))).toEqual([])
  })

  it('describes a level in at most ten words', () => {
    const texts = scalesOf(questionnaireIn(file)).flatMap((scale) =>
      scale.levels.flatMap((level) => Object.values(level)),
    )
    expect(texts.filter((text) => text.split(/\s+/).length > 10)).toEqual([])
  })

  it('ends a help text with a mark, and a label, option or level without a full stop', () => {
    const questions = questionnaireIn(file).sections.flatMap((section) => section.questions)
    for (const question of questions) {
      if (question.type === 'statement') continue
      for (const help of Object.values(question.help ?? {})) expect(help).toMatch(/[.?]$/)
      for (const [, words] of wordsIn({ ...question, help: undefined }))
        for (const text of Object.values(words)) expect(text).not.toMatch(/\.$/)
    }
  })

  it('never asks one voice two questions with the same words', () => {
    const questionnaire = questionnaireIn(file)
    for (const voice of voicesOf(questionnaire))
      for (const language of languages) {
        const labels = questionsFor(questionnaire, voice).map((question) => question.label[language])
        expect(labels).toEqual([...new Set(labels)])
      }
  })
})

it('the ready questionnaires are offered in their order', () => {
  expect(readyQuestionnaires()).toEqual(ready.map(([, file]) => questionnaireIn(file)))
})

describe('five-fundamentals', () => {
  const questionnaire = questionnaireIn(fiveFundamentals)
  const recalling = (...recalled: string[]) => {
    const asked = questionsFor(questionnaire, 'team', new Set(recalled))
    return asked.flatMap((question) => (question.recalls ? [question.key] : []))
  }

  it('asks both voices the five fundamentals in the same words, in the order of the formula', () => {
    for (const voice of voicesOf(questionnaire)) {
      const scales = questionsFor(questionnaire, voice).filter((question) => question.type === 'scale')
      expect(scales.map((scale) => scale.fundamental)).toEqual(fundamentals)
      expect(scales.map((scale) => scale.concept)).toEqual(fundamentals)
      expect(scales).toEqual(scalesOf(questionnaire))
    }
  })

  it('requires the five scales and nothing else', () => {
    for (const voice of voicesOf(questionnaire)) {
      const required = questionsFor(questionnaire, voice).filter((question) => question.required)
      expect(required.map((question) => question.key)).toEqual(fundamentals)
    }
  })

  it('asks what became of a task only where the joint answer before has that task', () => {
    expect(recalling()).toEqual([])
    expect(recalling('task-1')).toEqual(['task-1-outcome', 'task-1-why'])
    expect(recalling('task-1', 'task-2')).toEqual(['task-1-outcome', 'task-1-why', 'task-2-outcome', 'task-2-why'])
  })
})

describe('all-question-types', () => {
  it('has every question type in a section for both voices', () => {
    const shared = questionnaireIn(allQuestionTypes).sections.filter((section) => section.voices.length === 2)
    const types = new Set(shared.flatMap((section) => section.questions.map((question) => question.type)))
    expect([...types].toSorted()).toEqual([
      'choice',
      'choices',
      'date',
      'long-text',
      'number',
      'scale',
      'short-text',
      'statement',
    ])
  })

  it('has a scale with a fundamental and one without', () => {
    expect(scalesOf(questionnaireIn(allQuestionTypes)).map((scale) => scale.fundamental)).toEqual(['need', undefined])
  })
})

describe('a misprint is reported with its exact place', () => {
  const words = { nb: 'Behov', nn: 'Behov', en: 'Need' }
  const text = { type: 'short-text', key: 'challenge', label: words }
  const levels = (count: number) => Array.from({ length: count }, () => words)
  const need = { type: 'scale', key: 'need', label: words, fundamental: 'need', dontKnow: true, levels: levels(6) }
  const asking = (...questions: unknown[]) => ({
    id: 'small',
    version: 1,
    title: words,
    minutes: { individual: 1, team: 1 },
    sections: [{ key: 'only', voices: ['individual', 'team'], questions }],
  })

  it('finds nothing in a correct one', () => {
    expect(misprintsIn(asking(need, text))).toEqual([])
  })

  it.each<[mistake: string, file: unknown, place: string]>([
    [
      'a scale of a fundamental with five levels',
      asking({ ...need, levels: levels(5) }),
      'sections[0].questions[0].levels',
    ],
    [
      'eight choices in a row',
      asking({ ...need, fundamental: undefined, levels: levels(7) }),
      'sections[0].questions[0].levels',
    ],
    ['a key used twice', asking(text, text), 'sections[0].questions[1].key'],
    [
      'a label without nynorsk',
      asking({ ...text, label: { nb: 'Behov', en: 'Need' } }),
      'sections[0].questions[0].label.nn',
    ],
    ['an empty label', asking(text, { ...need, label: { ...words, en: ' ' } }), 'sections[0].questions[1].label.en'],
    ['a key with a capital', asking({ ...text, key: 'Challenge' }), 'sections[0].questions[0].key'],
    ['an unknown fundamental', asking({ ...need, fundamental: 'luck' }), 'sections[0].questions[0].fundamental'],
    ['two scales of one fundamental', asking(need, { ...need, key: 'again' }), 'sections[0].questions[1].fundamental'],
    ['an unknown question type', asking({ ...text, type: 'slider' }), 'sections[0].questions[0].type'],
    ['a property that nothing reads', asking({ ...text, requird: true }), 'sections[0].questions[0]'],
    [
      'a recalled key that no text question has',
      asking({ ...text, recalls: 'task-1' }),
      'sections[0].questions[0].recalls',
    ],
    ['a recalled scale', asking(need, { ...text, recalls: 'need' }), 'sections[0].questions[1].recalls'],
    [
      'a number with max under min',
      asking({ ...text, type: 'number', min: 1, max: 0 }),
      'sections[0].questions[0].max',
    ],
    ['a section without questions', asking(), 'sections[0].questions'],
    ['a voice without minutes', { ...asking(text), minutes: { individual: 1 } }, 'minutes.team'],
    ['something that is no questionnaire', 'Fem fundamenter', 'the file'],
  ])('%s', (_mistake, file, place) => {
    expect(placesIn(file)).toEqual([place])
  })

  it('says for which voice the longest answer is too long, and by how much', () => {
    const long = { ...text, type: 'long-text', maxCharacters: 4000 }
    expect(
      misprintsIn({ ...asking(long, { ...long, key: 'more' }), minutes: { individual: 1, team: 1 } }),
    ).toMatchObject([
      { place: 'sections', problem: 'the longest answer for «individual» is 96021 bytes, more than 60000' },
      { place: 'sections', problem: 'the longest answer for «team» is 96021 bytes, more than 60000' },
    ])
  })

  it('reports every misprint, not only the first', () => {
    const places = placesIn(
      asking({ ...text, key: 'Challenge', label: { nb: 'Behov', en: 'Need' } }, { ...need, levels: [] }),
    )
    expect(places).toContain('sections[0].questions[0].key')
    expect(places).toContain('sections[0].questions[0].label.nn')
    expect(places).toContain('sections[0].questions[1].levels')
  })
})
