import type { FC } from 'hono/jsx'
import type { Reading } from '../../../schemas/comparison.ts'
import { numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { isLevel } from './reading-words.ts'

/** Below thirty, a per cent says more than the answers do. */
const fewestForPercent = 30

/** How the answers are spread over the steps, where ten or more are shown exactly. */
export const Distribution: FC<{ site: Site; reading: Reading }> = ({ site, reading }) => {
  if (!isLevel(reading) || reading.cell?.kind !== 'exact') return null
  const { n, counts } = reading.cell
  const { distribution, why } = site.texts.results
  return (
    <table class="ds-table distribution">
      <caption>
        {distribution.title(String(n))}
        {reading.partial === true && `. ${why.partial}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{distribution.level}</th>
          <th scope="col">{distribution.count}</th>
          {n >= fewestForPercent && <th scope="col">{distribution.share}</th>}
        </tr>
      </thead>
      <tbody>
        {counts.map((count, level) => (
          <tr>
            <th scope="row">{`${level} ${site.texts.common.levels[level] ?? ''}`}</th>
            <td>{String(count)}</td>
            {n >= fewestForPercent && <td>{numberInWords((100 * count) / n, site.language, 0)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
