import type { Distribution, Source } from '../../../schemas/comparison.ts'
import { levelsInThirds, thirdsOf } from '../../../schemas/thirds.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { answersBehind } from './cites.ts'
import { isLevel, levelInWords } from './reading-words.ts'
import type { Level } from './reading-words.ts'
import { missingSays } from './says.ts'
import { gatheringInSentence, listInWords } from './words.ts'

/** How many of all answers are in each third of the levels, and the median now and last time. From the table's own numbers. */
export const distributionSays = (
  site: Site,
  voice: Voice,
  { network, gatherings }: Distribution,
  sources: readonly Source[],
): string => {
  const { distribution: words } = site.texts.charts
  const [now, before] = network.toReversed()
  const earlier = gatherings.at(-2)
  if (now === undefined || !isLevel(now) || now.cell?.kind !== 'exact')
    return words.notShown(missingSays(site, now ?? { kind: 'none' }, voice, sources))
  const says = [
    words.says[voice](String(now.cell.n), thirdsInWords(site, now.cell.counts)),
    words.medianSays(levelInWords(site, now)),
    ...(earlier && isLevel(before) && isOfSame(before, now)
      ? [words.medianBefore(gatheringInSentence(site, earlier), levelInWords(site, before))]
      : []),
    ...(now.partial === true ? [site.texts.results.why.partial] : []),
  ]
  return says.join(' ')
}

/** From the smallest to the largest number of answers behind the bars; of the joint ones, how many there are. */
export const answersToIn = (site: Site, voice: Voice, { network, lines }: Distribution): string | undefined => {
  if (voice === 'individual') return answersBehind(site, [...network, ...lines.flatMap(({ readings }) => readings)])
  const counts = network.flatMap((reading) =>
    isLevel(reading) && reading.cell?.kind === 'exact' ? [reading.cell.n] : [],
  )
  return site.texts.results.cites.n.team(listInWords(site, counts.map(String)))
}

const thirdsInWords = (site: Site, counts: readonly number[]): string => {
  const { steps, onSteps } = site.texts.charts.distribution
  const levels = Object.values(levelsInThirds(counts.length))
  const thirds = Object.values(thirdsOf(counts)).flatMap((count, third) => {
    const [from, to] = [levels[third]?.at(0), levels[third]?.at(-1)]
    return from === undefined || to === undefined ? [] : [onSteps(String(count), steps(String(from), String(to)))]
  })
  return listInWords(site, thirds)
}

/** A total over only some municipalities is of others from one time to the next. */
const isOfSame = (...readings: readonly Level[]): boolean => readings.every(({ partial }) => partial !== true)
