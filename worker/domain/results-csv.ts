import { csvRows, csvStart } from './csv.ts'
import type { CsvFormat } from './csv.ts'
import { resultsColumns, resultsFields } from './results-rows.ts'
import type { ResultsRow } from './results-rows.ts'

/** results.csv, whole. */
export const resultsCsv = (rows: readonly ResultsRow[], format: CsvFormat): string =>
  csvStart(format) + csvRows([resultsColumns, ...rows.map(resultsFields)], format)
