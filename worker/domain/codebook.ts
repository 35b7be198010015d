import type { Fundamental } from '../../schemas/fundamental.ts'
import type { Question } from '../../schemas/question.ts'
import type { Majority } from '../../schemas/results.ts'
import type { Voice } from '../../schemas/voice.ts'
import { answersColumns } from './answers-csv.ts'
import { auditColumns } from './audit-csv.ts'
import { csvRows, csvStart } from './csv.ts'
import type { CsvFormat } from './csv.ts'
import type { HiddenCode } from './figures.ts'
import { resultsColumns } from './results-rows.ts'

/** What every column and code means, in one language. A column or code without a meaning does not compile. */
export interface CodebookTexts {
  columns: {
    results: Record<(typeof resultsColumns)[number], string>
    answers: Record<(typeof answersColumns)[number], string>
    audit: Record<(typeof auditColumns)[number], string>
  }
  codes: {
    voice: Record<Voice, string>
    fundamental: Record<Fundamental, string>
    majority: Record<Majority, string>
    hidden: Record<HiddenCode, string>
    median: Record<string, string>
    type: Record<Exclude<Question['type'], 'statement'>, string>
  }
  notes: Record<string, string>
}

/** The columns of codebook.csv, in order. */
export const codebookColumns = ['file', 'column', 'code', 'meaning'] as const

/** What codebook.csv says: every column of the files, every code in them, and what holds for all of them. */
export const codebookRows = ({ columns, codes, notes }: CodebookTexts): string[][] => [
  ...resultsColumns.map((column) => ['results.csv', column, '', columns.results[column]]),
  ...answersColumns.map((column) => ['answers.csv', column, '', columns.answers[column]]),
  ...auditColumns.map((column) => ['audit.csv', column, '', columns.audit[column]]),
  ...Object.entries(codes).flatMap(([column, meanings]) =>
    Object.entries(meanings).map(([code, meaning]) => [fileOf(column), column, code, meaning]),
  ),
  ...Object.values(notes).map((note) => ['', '', '', note]),
]

/** codebook.csv, whole. */
export const codebookCsv = (texts: CodebookTexts, format: CsvFormat): string =>
  csvStart(format) + csvRows([codebookColumns, ...codebookRows(texts)], format)

const fileOf = (column: string): string => (column === 'type' ? 'answers.csv' : 'results.csv')
