import type { Distribution, Reading, Source } from '../../../schemas/comparison.ts'
import type { Gathering } from '../../../schemas/network.ts'
import { thirdsOf } from '../../../schemas/thirds.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { answersBehind } from './cites.ts'
import { isLevel, isThirds, levelInWords, thirdsInWords } from './reading-words.ts'
import type { Level, Thirds } from './reading-words.ts'
import { missingSays } from './says.ts'
import { spreadInWords } from './spread-words.ts'
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
  if (isThirds(now)) return thirdsSay(site, voice, now, { before, earlier })
  if (now === undefined || !isLevel(now) || now.cell?.kind !== 'exact')
    return words.notShown(missingSays(site, now ?? { kind: 'none' }, voice, sources))
  const says = [
    spreadInWords(site, voice, { n: now.cell.n, ...thirdsOf(now.cell.counts) }, now.cell.counts.length),
    words.medianSays(levelInWords(site, now)),
    ...(earlier && isLevel(before) && isOfSame(before, now)
      ? [words.medianBefore(gatheringInSentence(site, earlier), levelInWords(site, before))]
      : []),
    ...(now.partial === true ? [site.texts.results.why.partial] : []),
  ]
  return says.join(' ')
}

/** How many are in each third now, and the time before. */
const thirdsSay = (
  site: Site,
  voice: Voice,
  now: Thirds,
  { before, earlier }: { before: Reading | undefined; earlier: Gathering | undefined },
): string => {
  const says = spreadInWords(site, voice, now.cell, now.levels)
  if (!earlier || !isThirds(before)) return says
  return `${says} ${site.texts.thirds.before(gatheringInSentence(site, earlier), thirdsInWords(site, before))}`
}

/** From the smallest to the largest number of answers behind the bars; of the joint ones, how many there are. */
export const answersToIn = (site: Site, voice: Voice, { network, lines }: Distribution): string | undefined => {
  if (voice === 'individual') return answersBehind(site, [...network, ...lines.flatMap(({ readings }) => readings)])
  const counts = network.flatMap((reading) =>
    isLevel(reading) && reading.cell?.kind === 'exact' ? [reading.cell.n] : [],
  )
  return site.texts.results.cites.n.team(listInWords(site, counts.map(String)))
}

/** A total over only some municipalities is of others from one time to the next. */
const isOfSame = (...readings: readonly Level[]): boolean => readings.every(({ partial }) => partial !== true)
