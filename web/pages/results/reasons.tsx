import type { FC } from 'hono/jsx'
import type { Change, Reading, Source } from '../../../schemas/comparison.ts'
import type { HiddenReason } from '../../../schemas/results.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { isLevel, isThirds } from './reading-words.ts'
import type { Thirds } from './reading-words.ts'
import { hiddenSays } from './says.ts'
import { thirdsMeanInWords } from './spread-words.ts'

interface ReasonsProps {
  site: Site
  voice: Voice
  readings: readonly Reading[]
  changes?: readonly Change[] | undefined
  breaks?: boolean | undefined
  sources: readonly Source[]
}

/** What the words in a table stand for: one line for each that is there. */
export const Reasons: FC<ReasonsProps> = (props) => {
  const reasons = reasonsOf(props)
  if (reasons.length === 0) return null
  return (
    <ul class="reasons">
      {reasons.map(([word, means]) => (
        <li>
          <b>{word}</b>: {means}
        </li>
      ))}
    </ul>
  )
}

const reasonsOf = ({
  site,
  voice,
  readings,
  changes = [],
  breaks = false,
  sources,
}: ReasonsProps): [string, string][] => {
  const { results } = site.texts
  const withheld = (['few', 'complement', 'held'] as const).filter((reason) =>
    readings.some((reading) => isHiddenFor(reading, reason)),
  )
  const has = (kind: Reading['kind']) => readings.some((reading) => reading.kind === kind)
  const reasons: [string, string, boolean][] = [
    [results.none, results.why.none, has('none') || readings.some((reading) => isHiddenFor(reading, 'none'))],
    [results.waiting, results.why.waiting[voice], has('waiting')],
    [results.absent, results.why.absent, has('absent')],
    [results.dontKnow, results.why.dontKnow, has('dont-know')],
    [results.partial, results.why.partial, readings.some((reading) => isLevel(reading) && reading.partial === true)],
    [results.change.hidden, results.why.change, changes.some((change) => change.kind === 'hidden')],
    [results.break, results.why.break, breaks || changes.some((change) => change.kind === 'break')],
  ]
  const thirds = readings.find(isThirds)
  return [
    ...(thirds ? [thirdsReason(site, thirds)] : []),
    ...withheld.map((reason): [string, string] => [results.withheldFor[reason], hiddenSays(site, reason, sources)]),
    ...reasons.filter(([, , applies]) => applies).map(([word, means]): [string, string] => [word, means]),
  ]
}

const thirdsReason = (site: Site, { levels }: Thirds): [string, string] => [
  site.texts.thirds.word,
  thirdsMeanInWords(site, levels),
]

const isHiddenFor = (reading: Reading, reason: HiddenReason): boolean =>
  reading.kind === 'hidden' && reading.reason === reason
