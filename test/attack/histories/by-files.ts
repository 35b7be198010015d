import { parse } from 'csv-parse/sync'
import { buildNetwork, buildRound } from '../../support/builders.ts'
import { computedOfFew } from '../oracle/taking-away.ts'
import { slugs } from '../subject/editions.ts'
import type { Subject } from '../subject/build-subject.ts'
import { batchesOf } from './batches.ts'
import type { Attacked } from './finding.ts'
import type { PublishedRound } from './published-round.ts'
import { levelsAsked } from './questions.ts'
import { countedBy, publishedSums } from './sums.ts'

/** Counts of this many people are no secret. Rule 9. */
const few = 10

/** The columns that are computed from the answers one by one: of few people, any of them tells too much. */
const exactColumns = ['mean', 'low', 'middle', 'high'] as const

/**
 * What can be computed from results.csv as it was after each edition: a row with an exact number, or with a count that is no
 * band, is taken for an exact sum, whatever the release says.
 */
export const byFiles =
  (subject: Subject) =>
  ({ story, editions, counted }: PublishedRound): Attacked => {
    const files = editions.map((edition) => rowsOf(subject, edition.results, story.gathering))
    const gone = { 'rows of results.csv': files.flat().length }
    const findings = Object.keys(levelsAsked(story.asked)).flatMap((question) => {
      const batches = batchesOf(counted, ({ answers }) => typeof answers[question] === 'number')
      const inReleases = publishedSums(editions, question, batches).map((sum) => sum.batches)
      const inFiles = editions.flatMap((edition, index) => {
        const rows = (files[index] ?? []).filter((row) => row['question'] === question && isExact(row))
        const alone = rows.flatMap((row) => row['municipality'] || [])
        return rows.map(({ municipality = '', hidden }) => {
          const total = hidden === 'partial' ? alone : slugs
          return countedBy(edition, question, batches, municipality === '' ? total : [municipality])
        })
      })
      return computedOfFew(batches, [...inReleases, ...inFiles], few).map(({ batches: some, by }) => ({
        by: 'files' as const,
        told: `${question}: ${by === undefined ? 'anyone' : `all of ${slugs[by]}`} can compute ${some
          .map(({ municipality, people }) => `${people.size} of ${slugs[municipality]}`)
          .join(' and ')}`,
      }))
    })
    return { findings, gone }
  }

type Row = Record<string, string>

const isExact = (row: Row): boolean =>
  exactColumns.some((column) => (row[column] ?? '') !== '') || /^\d+$/.test(row['n'] ?? '')

const rowsOf = (subject: Subject, results: PublishedRound['editions'][number]['results'], gathering: number): Row[] => {
  const round = buildRound(gathering, { scales: results.scales })
  const team = { ...round, round: round.id, municipalities: {}, hash: '' }
  const outcome = { round, phase: round.status, team, release: { edition: 1, hash: '', closedAt: undefined, results } }
  const network = buildNetwork(...Object.keys(results.municipalities))
  const csv = subject.resultsCsv(subject.resultsRows(network, [outcome], { voice: 'individual' }), 'plain')
  return parse(csv, { columns: true }) as Row[]
}
