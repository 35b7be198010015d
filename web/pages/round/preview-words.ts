import type { Foreseen, ForeseenCell, ForeseenTotal, Preview, Turnout } from '../../../schemas/preview.ts'
import { countInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'

/** «Når alle svarer: nøyaktig for 2, grovt for 3, skjermet for 1.» */
export const summaryOf = (site: Site, { municipalities }: Preview, turnout: Turnout): string => {
  const cells = municipalities.map(({ foreseen }) => foreseen?.[turnout].cell?.kind)
  const count = (kind: ForeseenCell['kind'] | undefined) => cells.filter((cell) => cell === kind).length
  const { summary, turnouts } = site.texts.preview
  return summary(turnouts[turnout], count('exact'), count('coarse'), count('hidden'), count(undefined))
}

/** What would be shown of a municipality: «Skjermet: færre enn 5 skal svare; fellessvaret står». */
export const foreseenInWords = (
  site: Site,
  { cell, conditional }: Foreseen,
  turnout: Turnout,
  { threshold, hasJoint }: { threshold: number; hasJoint: boolean },
): string[] => {
  const words = site.texts.preview
  return [
    ...(cell ? [cellInWords(site, cell, turnout, { threshold, hasJoint })] : []),
    ...(conditional ? [words.conditional(conditional.shown, conditional.of)] : []),
  ]
}

/** What would be shown of a question for the whole network. */
export const totalInWords = (site: Site, total: ForeseenTotal): string => {
  const { preview, results } = site.texts
  switch (total.kind) {
    case 'whole':
      return preview.network.whole
    case 'thirds':
      return preview.network.thirds
    case 'partial': {
      const count = countInWords(total.municipalities, site.language)
      return preview.network.partial(results.municipalities(total.municipalities, count))
    }
    case 'hidden':
      return `${results.withheld}: ${results.withheldFor[total.reason]}`
  }
}

const cellInWords = (
  site: Site,
  cell: ForeseenCell,
  turnout: Turnout,
  { threshold, hasJoint }: { threshold: number; hasJoint: boolean },
): string => {
  const words = site.texts.preview
  switch (cell.kind) {
    case 'hidden':
      return `${words.few[turnout](threshold)}; ${hasJoint ? words.jointStands : words.nothingShown}`
    case 'coarse':
      return cell.majority ? words.coarse : words.coarseMedian
    case 'exact':
      return cell.shares ? words.exactShares : words.exact
  }
}
