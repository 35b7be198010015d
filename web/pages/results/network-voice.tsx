import type { FC } from 'hono/jsx'
import type { Source, VoiceOverview } from '../../../schemas/comparison.ts'
import type { Network } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'
import { NothingYet } from './empty-states.tsx'
import { LadderLine } from './ladder.tsx'
import { MostLow } from './most-low.tsx'
import { NetworkCharts } from './network-charts.tsx'
import { NowTable } from './now-table.tsx'
import { shownTogether } from './shown.ts'
import type { ShownMunicipalities } from './shown.ts'
import { VoiceSection } from './voice-section.tsx'
import { datedGatheringInSentence, gatheringInSentence } from './words.ts'

interface NetworkVoiceProps {
  site: Site
  network: Network
  overview: VoiceOverview
  shown?: ShownMunicipalities | undefined
}

/** One voice on the network's page: the table of now, then the charts over time. */
export const NetworkVoice: FC<NetworkVoiceProps> = ({ site, network, overview, shown }) => {
  const { results, common } = site.texts
  const { voice, latest, earlier } = overview
  return (
    <VoiceSection site={site} voice={voice} title={common.voices[voice]}>
      {unfinished(overview).map(({ gathering }) => (
        <p class="open-round">{results.openRound(gatheringInSentence(site, gathering))}</p>
      ))}
      {latest === undefined ? (
        <NothingYet site={site} voice={voice} />
      ) : (
        <>
          <h3 class="ds-heading" data-size="sm">
            {results.nowAt(datedGatheringInSentence(site, latest))}
          </h3>
          {earlier && <p>{results.comparedWith(datedGatheringInSentence(site, earlier))}</p>}
          <MostLow site={site} overview={overview} />
          <NowTable site={site} network={network} overview={overview} latest={latest} shown={shown} />
          {voice === 'individual' && isWithheldSomewhere(overview) && <p>{results.jointAnswersStand}</p>}
          {voice === 'individual' && <p class="coarse">{results.why.coarse}</p>}
          <LadderLine site={site} />
          <h3 class="ds-heading" data-size="sm">
            {results.overTime}
          </h3>
          {shownTogether(network) && <p>{results.onlyNetworkLine}</p>}
          <NetworkCharts site={site} overview={overview} onlookers="leaders" shown={shownTogether(network)} />
        </>
      )}
    </VoiceSection>
  )
}

const isWithheldSomewhere = ({ rows }: VoiceOverview): boolean =>
  rows.some(({ cells }) => Object.values(cells).some(({ now }) => now.kind === 'hidden'))

/** The rounds whose individual answers are not shown yet. */
const unfinished = ({ voice, sources }: VoiceOverview): Source[] =>
  voice === 'individual'
    ? sources.filter((source) => source.voice === voice && source.status !== 'planned' && source.hash === undefined)
    : []
