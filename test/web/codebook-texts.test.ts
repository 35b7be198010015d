import { expect, test } from 'vitest'
import { languages } from '../../schemas/language.ts'
import { hiddenReasons, majorities } from '../../schemas/results.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { voices } from '../../schemas/voice.ts'
import { textsIn } from '../../web/texts/texts.ts'

const resultsColumns =
  'network, gathering, gathering_date, round, municipality, voice, fundamental, question, questionnaire_version, n, median, majority, mean, low, middle, high, score, hidden, release'
const answersColumns =
  'network, gathering, gathering_date, round, municipality, questionnaire_version, revision, question, type, answer, label'

test('every column has a meaning in every language, in the order of its file', () => {
  for (const language of languages) {
    const { columns } = textsIn(language).codebook
    expect(Object.keys(columns.results).join(', ')).toBe(resultsColumns)
    expect(Object.keys(columns.answers).join(', ')).toBe(answersColumns)
    expect(Object.keys(columns.audit).join(', ')).toBe('network, at, local_time, entry, who, action, subject, words')
  }
})

test('every code has a meaning in every language', () => {
  for (const language of languages) {
    const { codes } = textsIn(language).codebook
    expect(Object.keys(codes.voice)).toEqual([...voices])
    expect(Object.keys(codes.fundamental)).toEqual([...fundamentals])
    expect(Object.keys(codes.majority)).toEqual([...majorities])
    expect(Object.keys(codes.hidden)).toEqual(
      expect.arrayContaining([...hiddenReasons, 'partial', 'dont-know', 'waiting']),
    )
  }
})

test('fundamentals are called the same in the codebook as on the pages', () => {
  for (const language of languages) {
    const { codebook, common } = textsIn(language)
    expect(codebook.codes.fundamental).toEqual(common.fundamentals)
  }
})
