import { Hono } from 'hono'
import type { Context } from 'hono'
import { voiceSchema } from '../../schemas/voice.ts'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
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
import { findRound } from '../storage/rounds.ts'

/** What a report writer opens: the results, the joint answers row by row, and what every column means. */
export const resultFiles = new Hono<AppEnv>()

resultFiles.get('/networks/:network/results.csv', viewer, async (c) => {
  const outcomes = await wantedOutcomes(c)
  if (!outcomes) return notFound(c)
  const csv = resultsCsv(rowsIn(c, outcomes), csvFormatOf(c))
  return c.body(csv, 200, csvHeaders(c, 'results'))
})

resultFiles.get('/networks/:network/results.json', viewer, async (c) => {
  const outcomes = await wantedOutcomes(c)
  if (!outcomes) return notFound(c)
  return c.json({ results: rowsIn(c, outcomes), releases: releasesIn(c, outcomes) })
})

resultFiles.get('/networks/:network/results.xlsx', viewer, async (c) => {
  const outcomes = await wantedOutcomes(c)
  if (!outcomes) return notFound(c)
  const sheets = workbookSheets({
    rows: rowsIn(c, outcomes),
    releases: releasesIn(c, outcomes),
    answers: c.req.query('voice') === 'individual' ? undefined : answerPages(c.env.DB, wantedAnswers(c)),
    codebook: c.var.site.texts.codebook,
  })
  return c.body(pulled(xlsx(sheets)), 200, xlsxHeaders(c, 'results'))
})

resultFiles.get('/networks/:network/answers.csv', viewer, async (c) => {
  const { round } = c.req.query()
  if (round !== undefined && !(await findRound(c.env.DB, c.var.membership.network.slug, round))) return notFound(c)
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

/**
 * Every round of the network, or one; each with its newest edition, or of one round an older one that is asked for. Nothing
 * where there is no such voice, round or edition: a file without its rows would look whole.
 */
const wantedOutcomes = async (c: Context<AppEnv>): Promise<Outcome[] | undefined> => {
  const { round, edition, voice } = c.req.query()
  const older = edition === undefined ? undefined : /^[1-9]\d{0,5}$/.test(edition) ? Number(edition) : 0
  if (voice !== undefined && !voiceSchema.safeParse(voice).success) return undefined
  const outcomes = await outcomesNow(c.env.DB, c.var.membership.network, 'results', older)
  const wanted = outcomes.filter((outcome) => round === undefined || outcome.round.id === round)
  const isThere = older === undefined || (round !== undefined && wanted[0]?.release?.edition === older)
  return isThere && (round === undefined || wanted.length > 0) ? wanted : undefined
}

const releasesIn = (c: Context<AppEnv>, outcomes: readonly Outcome[]): CitedRelease[] =>
  c.req.query('voice') === 'team' ? [] : outcomes.flatMap(citedAs)

const citedAs = ({ round, release }: Outcome): CitedRelease[] =>
  release
    ? [{ round: round.id, edition: release.edition, release: release.hash, closed_at: release.closedAt ?? null }]
    : []
