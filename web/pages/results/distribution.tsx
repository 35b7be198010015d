import type { FC } from 'hono/jsx'
import type { Reading, Share } from '../../../schemas/comparison.ts'
import type { Site } from '../../site.ts'
import { isLevel } from './reading-words.ts'
import { intervalInWords, shareInWords } from './share-words.ts'

/** How the answers are spread over the steps, where ten or more are shown exactly; from thirty in per cent too. */
export const Distribution: FC<{ site: Site; reading: Reading }> = ({ site, reading }) => {
  if (!isLevel(reading) || reading.cell?.kind !== 'exact') return null
  const { n, counts } = reading.cell
  const { shares } = reading
  const { distribution, why } = site.texts.results
  return (
    <>
      <table class="ds-table distribution">
        <caption>
          {distribution.title(String(n))}
          {reading.partial === true && `. ${why.partial}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{distribution.level}</th>
            <th scope="col">{distribution.count}</th>
            {shares && <th scope="col">{distribution.share}</th>}
          </tr>
        </thead>
        <tbody>
          {counts.map((count, level) => (
            <tr>
              <th scope="row">{`${level} ${site.texts.common.levels[level] ?? ''}`}</th>
              <td>{String(count)}</td>
              {shares && <ShareCell site={site} share={shares[level]} />}
            </tr>
          ))}
        </tbody>
      </table>
      {shares && <p class="interval">{distribution.interval}</p>}
    </>
  )
}

const ShareCell: FC<{ site: Site; share: Share | undefined }> = ({ site, share }) => (
  <td>{share && `${shareInWords(site, share)} ${intervalInWords(site, share)}`}</td>
)
