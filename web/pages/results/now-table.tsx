import type { FC } from 'hono/jsx'
import type { NowCell, Reading, VoiceOverview } from '../../../schemas/comparison.ts'
import { fundamentals } from '../../../schemas/fundamental.ts'
import type { Fundamental } from '../../../schemas/fundamental.ts'
import { takesPartAt } from '../../../schemas/network.ts'
import type { Gathering, Municipality, Network } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'
import { ChangeWords, ReadingWords } from './reading-cell.tsx'
import { networkInWords } from './network-words.ts'
import { isLevel } from './reading-words.ts'
import { Reasons } from './reasons.tsx'
import { isShown } from './shown.ts'
import type { ShownMunicipalities } from './shown.ts'
import { gatheringInSentence } from './words.ts'

interface NowTableProps {
  site: Site
  network: Network
  overview: VoiceOverview
  latest: Gathering
  shown?: ShownMunicipalities | undefined
}

/** Every municipality that takes part at the latest gathering and every fundamental, in the network's fixed order. */
export const NowTable: FC<NowTableProps> = ({ site, network, overview, latest, shown }) => {
  const { results, common } = site.texts
  const about = results.tableOfNow(common.voices[overview.voice], gatheringInSentence(site, latest))
  const totals = overview.summaries.map((summary) => summary.network.now)
  const rows = overview.rows.filter(
    ({ municipality }) => isShown(shown, municipality) && takesPartAt(municipality, latest.number),
  )
  const cells = rows.flatMap((row) => fundamentals.map((fundamental) => row.cells[fundamental]))
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
            {rows.map(({ municipality, cells: row }) => (
              <MunicipalityRow
                site={site}
                overview={overview}
                network={network}
                municipality={municipality}
                cells={row}
              />
            ))}
            <NetworkRow site={site} readings={totals} />
          </tbody>
        </table>
      </div>
      <Reasons
        site={site}
        voice={overview.voice}
        readings={[...cells.map(({ now }) => now), ...totals]}
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

interface MunicipalityRowProps {
  site: Site
  overview: VoiceOverview
  network: Network
  municipality: Municipality
  cells: Record<Fundamental, NowCell>
}

const MunicipalityRow: FC<MunicipalityRowProps> = ({ site, overview, network, municipality, cells }) => (
  <tr data-line="municipality">
    <th scope="row">
      <a class="ds-link" href={site.link(site.paths.municipality(network.slug, municipality.slug))}>
        {municipality.name}
      </a>
    </th>
    {fundamentals.map((fundamental) => (
      <td>
        <ReadingWords site={site} reading={cells[fundamental].now} />{' '}
        {isLevel(cells[fundamental].now) && (
          <ChangeWords
            site={site}
            change={cells[fundamental].change}
            since={longerSince(overview, cells[fundamental])}
          />
        )}
      </td>
    ))}
  </tr>
)

/** The gathering that a change is since, where it is not the one that the table compares with. */
const longerSince = ({ trends, earlier }: VoiceOverview, { beforeAt }: NowCell): Gathering | undefined => {
  const since = trends[0]?.gatherings[beforeAt]
  return since?.number === earlier?.number ? undefined : since
}

/** Without a change: from one gathering to the next it may be of different municipalities. */
const NetworkRow: FC<{ site: Site; readings: readonly Reading[] }> = ({ site, readings }) => (
  <tr data-line="network">
    <th scope="row">{networkInWords(site, readings)}</th>
    {readings.map((reading) => (
      <td>
        <ReadingWords site={site} reading={reading} />
      </td>
    ))}
  </tr>
)
