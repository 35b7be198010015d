import { csvRows, csvStart } from './csv.ts'
import type { CsvFormat } from './csv.ts'
import { resultsColumns } from './results-rows.ts'
import type { ResultsRow } from './results-rows.ts'

/** results.csv, whole. */
export const resultsCsv = (rows: readonly ResultsRow[], format: CsvFormat): string =>
  csvStart(format) +
  csvRows([resultsColumns, ...rows.map((row) => resultsColumns.map((column) => row[column]))], format)
