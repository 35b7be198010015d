import { Hono } from 'hono'
import type { Context } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { codebookCsv } from '../domain/codebook.ts'
import { resultsCsv } from '../domain/results-csv.ts'
import { resultsRows } from '../domain/results-rows.ts'
import type { ResultsRow } from '../domain/results-rows.ts'
import { viewer } from '../middleware/allow.ts'
import { answerFile } from '../results/answer-file.ts'
import { csvFormatOf, csvHeaders, pulled } from '../results/csv-reply.ts'
import { outcomesNow } from '../results/outcomes.ts'

/** What a report writer opens: the results, the joint answers row by row, and what every column means. */
export const resultFiles = new Hono<AppEnv>()

resultFiles.get('/networks/:network/results.csv', viewer, async (c) => {
  const csv = resultsCsv(await rowsOf(c), csvFormatOf(c))
  return c.body(csv, 200, csvHeaders(c, 'results'))
})

resultFiles.get('/networks/:network/results.json', viewer, async (c) => c.json({ results: await rowsOf(c) }))

resultFiles.get('/networks/:network/answers.csv', viewer, (c) => {
  const file = answerFile(c.env.DB, c.var.membership.network, c.var.site.language, csvFormatOf(c), c.req.query('round'))
  return c.body(pulled(file), 200, csvHeaders(c, 'answers'))
})

resultFiles.get('/networks/:network/codebook.csv', viewer, (c) =>
  c.body(codebookCsv(c.var.site.texts.codebook, csvFormatOf(c)), 200, csvHeaders(c, 'codebook')),
)

const rowsOf = async (c: Context<AppEnv>): Promise<ResultsRow[]> => {
  const { network } = c.var.membership
  const { voice, round } = c.req.query()
  return resultsRows(network, await outcomesNow(c.env.DB, network, 'results'), { voice, round })
}
