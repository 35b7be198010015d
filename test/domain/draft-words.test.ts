import { describe, expect, it } from 'vitest'
import { textsIn } from '../../schemas/draft-text.ts'
import { draftOf } from '../../schemas/questionnaire-draft.ts'
import { readyQuestionnaires } from '../../schemas/ready-questionnaires.ts'
import { addQuestion } from '../../worker/domain/draft-questions.ts'
import { countMissing, partsOf, rewritten, withoutGaps } from '../../worker/domain/draft-words.ts'
import { questionnaire } from '../support/builders.ts'

const draft = draftOf(questionnaire)

describe('the texts of a questionnaire', () => {
  it.each(readyQuestionnaires())('are all in some part, once: $id', (ready) => {
    const all = textsIn(draftOf(ready))
    expect(partsOf(draftOf(ready)).flatMap(({ texts }) => texts)).toEqual(all)
    expect(countMissing(all)).toBe(0)
  })

  it.each(readyQuestionnaires())('can each be written anew, and nothing else changes: $id', (ready) => {
    const same = rewritten(draftOf(ready), ({ words }) => words)
    expect(same).toEqual(draftOf(ready))
    const emptied = rewritten(same, () => ({ nb: '', nn: '', en: '' }))
    expect(countMissing(textsIn(emptied))).toBe(3 * textsIn(same).length)
    expect(countMissing(textsIn(withoutGaps(emptied)))).toBe(0)
  })

  it('take more than one form where one could not send them', () => {
    const words = { nb: 'å'.repeat(400), nn: '', en: '' }
    const long = Array.from({ length: 30 }, (_, index) => ({
      type: 'statement' as const,
      key: `long-${index}`,
      label: words,
    }))
    const parts = partsOf(long.reduce((now, question) => addQuestion(now, 'need', question), draft))
    expect(parts.filter(({ section }) => section === 'need').length).toBeGreaterThan(3)
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
  })
})
