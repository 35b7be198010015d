import { exactRows } from '../oracle/exact-rows.ts'
import { toldBy } from '../oracle/told.ts'
import { answerLists, oneOfEach, openWorlds, people } from '../oracle/worlds.ts'
import type { World } from '../oracle/worlds.ts'
import { editionsOf, question, slugs } from '../subject/editions.ts'
import { questionnaireOf, scaleOf } from '../subject/questions.ts'
import type { Responding } from '../subject/editions.ts'
import type { Subject } from '../subject/build-subject.ts'
import { emptyFinds } from './found.ts'
import type { Extent, Found } from './found.ts'

/** How many of a municipality's answers stood in both editions, only in the first, and only in the second. */
type Coming = readonly [stayed: number, left: number, came: number]

/**
 * Goes through every table of a network in two editions of one round: every number of answers in each municipality that
 * stayed, left and came, at most so many in an edition, and all that they can be. Whoever changes an answer is among those
 * who left and those who came.
 */
export const attackTwoEditions = (subject: Subject, extent: Extent): Found =>
  attackComings(subject, extent, networksOf(extent))

/** The same for networks where so many came and left. */
export const attackComings = (
  subject: Subject,
  extent: Omit<Extent, 'people'>,
  networks: readonly Coming[][],
): Found => {
  const editionsIn = publisher(subject, extent)
  const publish = (world: World) => editionsIn(world).map(({ results }) => [results.municipalities, results.network])
  const found = emptyFinds()
  for (const comings of networks) {
    const lists = comings.flat().map((n) => answerLists(n, extent.levels))
    const municipalities = comings.map((_, place) => [0, 1, 2].map((part) => 3 * place + part))
    for (const open of openWorlds(oneOfEach(lists), publish)) {
      found.tables += open.length
      found.published += 1
      const [world = []] = open
      const rows = exactRows(editionsIn(world), question, slugs.slice(0, comings.length), groupsOf(world))
      found.told.push(...toldBy(open, { few: extent.few, rows, municipalities }))
    }
  }
  return found
}

/** One order of the municipalities stands for all. */
const networksOf = ({ municipalities, people: most }: Extent): Coming[][] => {
  const sizes = [...Array(most + 1).keys()]
  const comings = oneOfEach([sizes, sizes, sizes]).flatMap(([stayed = 0, left = 0, came = 0]): Coming[] =>
    stayed + Math.max(left, came) <= most ? [[stayed, left, came]] : [],
  )
  const alone = comings.map((coming) => [coming])
  if (municipalities === 1) return alone
  return [...alone, ...comings.flatMap((one, at) => comings.slice(at).map((other) => [one, other]))]
}

const publisher = (subject: Subject, { levels, threshold }: Omit<Extent, 'people'>) => {
  const questionnaire = questionnaireOf(subject, [scaleOf(question, levels)])
  return (world: World) => {
    const responses = world.map((counts, group) => answersOf(counts, slugs[Math.floor(group / 3)] ?? ''))
    const at = (parts: readonly number[]) => ({
      responses: responses.filter((_, group) => parts.includes(group % 3)).flat(),
    })
    const asking = { questionnaire, threshold, municipalities: world.length / 3 }
    return editionsOf(subject, asking, [at([0, 1]), at([0, 2])])
  }
}

/** The groups of a municipality that an edition counts: those who stayed, with those who left or those who came. */
const groupsOf =
  (world: World) =>
  (place: number, edition: number): number[] =>
    [3 * place, 3 * place + edition].filter((group) => people(world[group] ?? []) > 0)

const answersOf = (counts: readonly number[], municipality: string): Responding[] =>
  counts.flatMap((count, level) =>
    Array.from({ length: count }, () => ({ municipality, answers: { [question]: level } })),
  )
