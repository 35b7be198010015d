import { Hono } from 'hono'
import type { Context } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { codebookCsv } from '../domain/codebook.ts'
import type { Outcome } from '../domain/comparison.ts'
import { resultsCsv } from '../domain/results-csv.ts'
import { resultsRows } from '../domain/results-rows.ts'
import type { ResultsRow } from '../domain/results-rows.ts'
import { viewer } from '../middleware/allow.ts'
import { answerFile, answerPages } from '../results/answer-file.ts'
import type { WantedAnswers } from '../results/answer-file.ts'
import { csvFormatOf, csvHeaders, pulled, xlsxHeaders } from '../results/file-reply.ts'
import { outcomesNow } from '../results/outcomes.ts'
import { workbookSheets } from '../results/workbook.ts'
import type { CitedRelease } from '../results/workbook.ts'
import { xlsx } from '../results/xlsx.ts'

/** What a report writer opens: the results, the joint answers row by row, and what every column means. */
export const resultFiles = new Hono<AppEnv>()

resultFiles.get('/networks/:network/results.csv', viewer, async (c) => {
  const csv = resultsCsv(rowsIn(c, await wantedOutcomes(c)), csvFormatOf(c))
  return c.body(csv, 200, csvHeaders(c, 'results'))
})

resultFiles.get('/networks/:network/results.json', viewer, async (c) => {
  const outcomes = await wantedOutcomes(c)
  return c.json({ results: rowsIn(c, outcomes), releases: releasesIn(c, outcomes) })
})

resultFiles.get('/networks/:network/results.xlsx', viewer, async (c) => {
  const outcomes = await wantedOutcomes(c)
  const sheets = workbookSheets({
    rows: rowsIn(c, outcomes),
    releases: releasesIn(c, outcomes),
    answers: c.req.query('voice') === 'individual' ? undefined : answerPages(c.env.DB, wantedAnswers(c)),
    codebook: c.var.site.texts.codebook,
  })
  return c.body(pulled(xlsx(sheets)), 200, xlsxHeaders(c, 'results'))
})

resultFiles.get('/networks/:network/answers.csv', viewer, (c) => {
  const file = answerFile(c.env.DB, wantedAnswers(c), csvFormatOf(c))
  return c.body(pulled(file), 200, csvHeaders(c, 'answers'))
})

resultFiles.get('/networks/:network/codebook.csv', viewer, (c) =>
  c.body(codebookCsv(c.var.site.texts.codebook, csvFormatOf(c)), 200, csvHeaders(c, 'codebook')),
)

const rowsIn = (c: Context<AppEnv>, outcomes: readonly Outcome[]): ResultsRow[] => {
  const { voice, round } = c.req.query()
  return resultsRows(c.var.membership.network, outcomes, { voice, round })
}

const wantedAnswers = (c: Context<AppEnv>): WantedAnswers => ({
  network: c.var.membership.network,
  language: c.var.site.language,
  round: c.req.query('round'),
})

/** Every round of the network, or one; each with its newest edition, or of one round an older one that is asked for. */
const wantedOutcomes = async (c: Context<AppEnv>): Promise<Outcome[]> => {
  const { round, edition = '' } = c.req.query()
  const older = round !== undefined && /^[1-9]\d{0,5}$/.test(edition) ? Number(edition) : undefined
  const outcomes = await outcomesNow(c.env.DB, c.var.membership.network, 'results', older)
  return outcomes.filter((outcome) => round === undefined || outcome.round.id === round)
}

const releasesIn = (c: Context<AppEnv>, outcomes: readonly Outcome[]): CitedRelease[] =>
  c.req.query('voice') === 'team' ? [] : outcomes.flatMap(citedAs)

const citedAs = ({ round, release }: Outcome): CitedRelease[] =>
  release
    ? [{ round: round.id, edition: release.edition, release: release.hash, closed_at: release.closedAt ?? null }]
    : []
