import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { languages } from '../../schemas/language.ts'
import { majorities } from '../../schemas/results.ts'
import { answersColumns } from '../../worker/domain/answers-csv.ts'
import { auditColumns } from '../../worker/domain/audit-csv.ts'
import { codebookCsv } from '../../worker/domain/codebook.ts'
import { hiddenCodes } from '../../worker/domain/figures.ts'
import { resultsColumns } from '../../worker/domain/results-rows.ts'
import { textsIn } from '../../web/texts/texts.ts'

describe.each(languages)('codebook.csv in %s', (language) => {
  const rows: string[][] = parse(codebookCsv(textsIn(language).codebook, 'plain'))
  const codesOf = (column: string) => rows.filter((row) => row[1] === column && row[2] !== '').map(([, , code]) => code)

  it('has its own columns first, then every column of each file, in order', () => {
    expect(rows[0]).toEqual(['file', 'column', 'code', 'meaning'])
    const columnsOf = (file: string) =>
      rows.filter(([of, , code]) => of === file && code === '').map(([, column]) => column)
    expect(columnsOf('results.csv')).toEqual([...resultsColumns])
    expect(columnsOf('answers.csv')).toEqual([...answersColumns])
    expect(columnsOf('audit.csv')).toEqual([...auditColumns])
  })

  it('explains every code', () => {
    expect(new Set(codesOf('hidden'))).toEqual(new Set(hiddenCodes))
    expect(codesOf('majority')).toEqual([...majorities])
    expect(codesOf('type')).toHaveLength(7)
    expect(rows.every(([, , , meaning]) => meaning !== '')).toBe(true)
  })
})
