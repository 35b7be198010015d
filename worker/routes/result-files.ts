import { Hono } from 'hono'
import type { Context } from 'hono'
import * as z from 'zod'
import type { Language } from '../../schemas/language.ts'
import type { AppEnv } from '../bindings.ts'
import { answerFile } from '../answer-file.ts'
import { codebookCsv } from '../domain/codebook.ts'
import { csvFormats } from '../domain/csv.ts'
import type { CsvFormat } from '../domain/csv.ts'
import { resultsCsv } from '../domain/results-csv.ts'
import { resultsRows } from '../domain/results-rows.ts'
import type { ResultsRow } from '../domain/results-rows.ts'
import { viewer } from '../middleware/allow.ts'
import { outcomesNow } from '../outcomes.ts'

/** What a report writer opens: the results, the joint answers row by row, and what every column means. */
export const resultFiles = new Hono<AppEnv>()

resultFiles.get('/networks/:network/results.csv', viewer, async (c) => {
  const csv = resultsCsv(await rowsOf(c), formatOf(c))
  return c.body(csv, 200, csvHeaders(c, 'results'))
})

resultFiles.get('/networks/:network/results.json', viewer, async (c) => c.json({ results: await rowsOf(c) }))

resultFiles.get('/networks/:network/answers.csv', viewer, (c) => {
  const file = answerFile(c.env.DB, c.var.membership.network, c.var.site.language, formatOf(c), c.req.query('round'))
  return c.body(file, 200, csvHeaders(c, 'answers'))
})

resultFiles.get('/networks/:network/codebook.csv', viewer, (c) =>
  c.body(codebookCsv(c.var.site.texts.codebook, formatOf(c)), 200, csvHeaders(c, 'codebook')),
)

const rowsOf = async (c: Context<AppEnv>): Promise<ResultsRow[]> => {
  const { network } = c.var.membership
  const { voice, round } = c.req.query()
  return resultsRows(network, await outcomesNow(c.env.DB, network, 'results'), { voice, round })
}

/** Norwegian Excel where the page's language is Norwegian, unless another format is asked for. */
const formatOf = (c: Context<AppEnv>): CsvFormat =>
  z.enum(csvFormats).safeParse(c.req.query('format')).data ?? usualFormat(c.var.site.language)

const usualFormat = (language: Language): CsvFormat => (language === 'en' ? 'plain' : 'excel-nb')

const csvHeaders = (c: Context<AppEnv>, name: string): Record<string, string> => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${c.var.membership.network.slug}-${name}.csv"`,
  'Content-Language': c.var.site.language,
  Vary: 'Accept-Language',
})
