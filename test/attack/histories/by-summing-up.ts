import type { Cell } from '../../../schemas/results.ts'
import { listsIn, listsOf, thirdsIn } from '../oracle/small-cells.ts'
import { toldWithin } from '../oracle/told-within.ts'
import type { ToldWithin } from '../oracle/told-within.ts'
import { onlyLevel, people, together, without } from '../oracle/worlds.ts'
import { slugs } from '../subject/editions.ts'
import { batchesOf } from './batches.ts'
import type { Attacked, Finding } from './finding.ts'
import type { PublishedRound } from './published-round.ts'
import { levelsAsked } from './questions.ts'
import { countedBy } from './sums.ts'

/** What a small municipality may have answered is gone through together with the others where they are this many at most. */
const mostPeople = 26

/**
 * What each small cell says, gone through together with what all of them answered, where the network's total tells that: the
 * total less what is shown exactly. The attacker knows how many answered in each.
 */
export const bySummingUp = (round: PublishedRound): Attacked => {
  const gone = {
    'totals over small cells': 0,
    'of them by thirds': 0,
    'of them too large to go through': 0,
    'told by unanimity': 0,
  }
  const findings: Finding[] = []
  for (const [question, levels] of Object.entries(levelsAsked(round.story.asked)))
    for (const { rest, byThirds } of restsIn(round, question, levels)) {
      gone['totals over small cells'] += 1
      gone['of them by thirds'] += Number(byThirds)
      const sum = together(rest.map(({ counts }) => counts))
      if (people(sum) > mostPeople) gone['of them too large to go through'] += 1
      else {
        const told = toldWithin(
          rest.map(({ lists }) => lists),
          byThirds ? thirdsIn(sum) : sum,
          rest.map(({ counts }) => counts),
          byThirds ? thirdsIn : undefined,
        )
        const more = told.filter((one) => byThirds || !isByUnanimity(one, sum))
        gone['told by unanimity'] += told.length - more.length
        findings.push(...more.map((one) => findingOf(question, one, rest)))
      }
    }
  return { findings, gone }
}

interface SmallGroup {
  slug: string
  cell: Cell
  counts: number[]
  lists: number[][]
}

/** For each edition with a total over all: the municipalities that are not shown exactly beside it, and how it is shown. */
const restsIn = (
  { editions, counted }: PublishedRound,
  question: string,
  levels: number,
): { rest: SmallGroup[]; byThirds: boolean }[] =>
  editions.flatMap((edition) => {
    const total = edition.results.network[question]
    if (!total || total.partial || (total.cell.kind !== 'exact' && total.cell.kind !== 'thirds')) return []
    const byThirds = total.cell.kind === 'thirds'
    const batches = batchesOf(counted, ({ answers }) => typeof answers[question] === 'number')
    const rest = slugs.flatMap((slug): SmallGroup[] => {
      const cell = edition.results.municipalities[slug]?.[question]
      if (!cell || cell.kind === 'exact') return []
      const answered = [...countedBy(edition, question, batches, [slug])].flatMap(({ answers }) => answers)
      const counts = Array.from(
        { length: levels },
        (_, level) => answered.filter(({ answers }) => answers[question] === level).length,
      )
      const n = answered.length
      const lists = cell.kind === 'coarse' ? listsIn(cell, n, levels) : listsOf(n, levels)
      if (!lists.some((list) => String(list) === String(counts)))
        throw new Error(
          `${question}: ${slug} answered ${String(counts)}, which is not what ${JSON.stringify(cell)} says`,
        )
      return [{ slug, cell, counts, lists }]
    })
    return rest.length > 0 ? [{ rest, byThirds }] : []
  })

/** All of them but the one who looks gave the same level: what the total says by itself. */
const isByUnanimity = ({ by }: ToldWithin, sum: readonly number[]): boolean =>
  onlyLevel(by ? without(sum, by.level) : sum) !== undefined

const findingOf = (question: string, { by, secret, group }: ToldWithin, rest: readonly SmallGroup[]): Finding => {
  const who = by ? `a colleague in ${rest[by.group]?.slug} who answered ${by.level}` : 'anyone'
  const shown = rest
    .map(({ slug, cell, counts }) => `${slug} ${String(counts)} shown as ${JSON.stringify(cell)}`)
    .join('; ')
  const what = secret === 'answer' ? 'what each answered' : 'how many gave each level'
  return { by: 'summing up', told: `${question}: ${who} can tell ${what} in ${rest[group]?.slug}: ${shown}` }
}
