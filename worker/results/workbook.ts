import { answersColumns } from '../domain/answers-csv.ts'
import { codebookColumns, codebookRows } from '../domain/codebook.ts'
import type { CodebookTexts } from '../domain/codebook.ts'
import type { Field } from '../domain/csv.ts'
import { resultsColumns, resultsFields } from '../domain/results-rows.ts'
import type { ResultsRow } from '../domain/results-rows.ts'
import type { Sheet } from './xlsx.ts'

/** What cites the own answers of a round in a file: which edition, and of when (ISO, UTC) its answers are. */
export interface CitedRelease {
  round: string
  edition: number
  release: string
  closed_at: string | null
}

interface Contents {
  rows: readonly ResultsRow[]
  releases: readonly CitedRelease[]
  /** Nothing where only own answers are wanted. */
  answers: AsyncIterable<Field[][]> | undefined
  codebook: CodebookTexts
}

/** The sheets of results.xlsx: what the CSV files hold, what cites it, and what every column means. */
export const workbookSheets = ({ rows, releases, answers, codebook }: Contents): Sheet[] => [
  { name: 'results', columns: resultsColumns, wide: ['release'], pages: [rows.map(resultsFields)] },
  ...(answers ? [{ name: 'answers', columns: answersColumns, wide: ['answer', 'label'], pages: answers }] : []),
  {
    name: 'releases',
    columns: ['round', 'edition', 'release', 'closed_at'],
    wide: ['release', 'closed_at'],
    pages: [releases.map(({ round, edition, release, closed_at: at }) => [round, edition, release, at ?? undefined])],
  },
  { name: 'codebook', columns: codebookColumns, wide: ['meaning'], pages: [codebookRows(codebook)] },
]
