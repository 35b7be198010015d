import type { Child, FC } from 'hono/jsx'
import type { NowCell, VoiceOverview } from '../../../schemas/comparison.ts'
import type { Fundamental } from '../../../schemas/fundamental.ts'
import { fundamentals } from '../../../schemas/fundamental.ts'
import type { Gathering, Network } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'
import { ChangeWords, ReadingWords } from './reading-cell.tsx'
import { isLevel } from './reading-words.ts'
import { Reasons } from './reasons.tsx'
import { gatheringInSentence } from './words.ts'

interface NowTableProps {
  site: Site
  network: Network
  overview: VoiceOverview
  latest: Gathering
}

/** Every municipality and fundamental at the latest gathering, in the network's fixed order. */
export const NowTable: FC<NowTableProps> = ({ site, network, overview, latest }) => {
  const { results, common } = site.texts
  const about = results.tableOfNow(common.voices[overview.voice], gatheringInSentence(site, latest))
  const totals = overview.summaries.map((summary) => summary.network)
  const cells = [
    ...overview.rows.flatMap((row) => fundamentals.map((fundamental) => row.cells[fundamental])),
    ...totals,
  ]
  return (
    <>
      <div class="table-scroll" role="region" aria-label={about} tabindex={0}>
        <table class="ds-table now">
          <caption>{about}</caption>
          <thead>
            <tr>
              <th scope="col">{results.municipality}</th>
              {fundamentals.map((fundamental) => (
                <FundamentalHeader site={site} network={network} fundamental={fundamental} />
              ))}
            </tr>
          </thead>
          <tbody>
            {overview.rows.map(({ municipality, cells: row }) => (
              <Row site={site} cells={fundamentals.map((fundamental) => row[fundamental])}>
                <a class="ds-link" href={site.link(site.paths.municipality(network.slug, municipality.slug))}>
                  {municipality.name}
                </a>
              </Row>
            ))}
            <Row site={site} cells={totals} network>
              {results.network}
            </Row>
          </tbody>
        </table>
      </div>
      <Reasons
        site={site}
        voice={overview.voice}
        readings={cells.map(({ now }) => now)}
        changes={cells.filter(({ now }) => isLevel(now)).map(({ change }) => change)}
        sources={overview.sources}
      />
    </>
  )
}

const FundamentalHeader: FC<{ site: Site; network: Network; fundamental: Fundamental }> = ({
  site,
  network,
  fundamental,
}) => (
  <th scope="col">
    <a class="ds-link" href={site.link(site.paths.fundamental(network.slug, fundamental))}>
      {site.texts.common.fundamentals[fundamental]}
    </a>
  </th>
)

const Row: FC<{ site: Site; cells: readonly NowCell[]; network?: boolean; children?: Child }> = ({
  site,
  cells,
  network,
  children,
}) => (
  <tr data-line={network ? 'network' : 'municipality'}>
    <th scope="row">{children}</th>
    {cells.map(({ now, change }) => (
      <td>
        <ReadingWords site={site} reading={now} />
        {isLevel(now) && <ChangeWords site={site} change={change} />}
      </td>
    ))}
  </tr>
)
