import { answerLists, oneOfEach, openWorlds } from '../oracle/worlds.ts'
import type { World } from '../oracle/worlds.ts'
import { editionsOf, slugs } from '../subject/editions.ts'
import { questionnaireOf, scaleOf } from '../subject/questions.ts'
import type { Subject } from '../subject/build-subject.ts'
import { everythingOf } from './everything.ts'

/** Whether pages and files told worlds apart that the release does not. */
export interface ToldApart {
  tables: number
  releases: number
  /** As many as releases, where pages and files say nothing more. */
  everything: number
}

/** Goes through all that municipalities of these sizes can answer on a fundamental, in a round with this threshold. */
export const tellingMore = (subject: Subject, sizes: readonly number[], threshold: number): ToldApart => {
  const questionnaire = questionnaireOf(subject, [scaleOf('need', 6, { fundamental: 'need' })])
  const releaseOf = (world: World) => {
    const responses = world.flatMap((counts, place) =>
      counts.flatMap((count, level) =>
        Array.from({ length: count }, () => ({ municipality: slugs[place] ?? '', answers: { need: level } })),
      ),
    )
    const asking = { questionnaire, threshold, municipalities: sizes.length }
    return editionsOf(subject, asking, [{ responses }]).map(({ results }) => results)
  }
  const worlds = oneOfEach(sizes.map((n) => answerLists(n, 6)))
  const open = openWorlds(worlds, releaseOf)
  const apart = open.map(
    (some) => openWorlds(some, (world) => everythingOf(subject, releaseOf(world), sizes.length)).length,
  )
  return { tables: worlds.length, releases: open.length, everything: apart.reduce((sum, number) => sum + number, 0) }
}
