import type { FC } from 'hono/jsx'
import type { ListedEdition } from '../../schemas/editions.ts'
import type { Network } from '../../schemas/network.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Release } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import type { Site } from '../site.ts'
import { NetworkLayout } from './network-layout.tsx'
import { Closing } from './round/closing.tsx'
import { Deletions } from './round/deletions.tsx'
import { Frozen } from './round/frozen.tsx'
import type { FormAddresses, MunicipalityInRound, MunicipalityList } from './round/municipality-in-round.ts'
import { OtherAnswers } from './round/other-answers.tsx'
import { ParticipationTable } from './round/participation-table.tsx'
import { RoundLinks } from './round/round-links.tsx'
import { RoundQuestionnaire } from './round/round-questionnaire.tsx'
import { RoundState } from './round/round-state.tsx'
import { ScaleAnswers } from './round/scale-answers.tsx'
import type { ReleasedScales } from './round/scale-answers.tsx'

export interface RoundPageProps {
  site: Site
  network: Network
  gathering: string
  round: Round
  phase: Round['status']
  /** What happens to it next, in words. */
  next: string
  questionnaire: Questionnaire
  municipalities: MunicipalityInRound[]
  /** Those of them that the page lists. */
  list: MunicipalityList
  /** Their forms, where they are few. */
  addresses: ReadonlyMap<string, FormAddresses>
  /** The newest edition of its results, if there is one. */
  release: Release | undefined
  /** Its scales that score no fundamental, where it has some and a release. */
  scales: ReleasedScales | undefined
  /** All of them, the first one first. */
  editions: readonly ListedEdition[]
  /** Whether there may be another: all that those there are rest on is kept. */
  mayFollow: boolean
  isOwner: boolean
  /** Whether it was opened again after it had results. */
  isReopened: boolean
  mayClose: boolean
  /** Set where closing was asked for without saying yes to it. */
  unconfirmed?: boolean
  /** The municipalities with more answers than expected that were said to count. */
  accepted: ReadonlySet<string>
  /** What has just been done, in words. */
  notice: string | undefined
}

/** One round: where it stands and what to do next; then its questionnaire, who has come how far, and its links. */
export const RoundPage: FC<RoundPageProps> = (props) => {
  const { site, network, gathering, round, phase, release, unconfirmed = false, notice } = props
  const title = site.texts.round.title(gathering)
  return (
    <NetworkLayout
      site={site}
      network={network}
      part="rounds"
      title={unconfirmed ? site.texts.common.errorInTitle + title : title}
      heading={title}
      languagePath={site.paths.round(network.slug, round.id)}
      charts={props.scales && { words: `${title}, ${network.name}`, file: `${network.slug}-${round.id}` }}
      notice={notice}
      wide
    >
      <RoundState {...props} />
      {phase === 'closed' && <Closing {...props} unconfirmed={unconfirmed} />}
      <RoundQuestionnaire site={site} questionnaire={props.questionnaire} threshold={round.threshold} phase={phase} />
      {phase === 'planned' && <Frozen {...props} />}
      <ParticipationTable {...props} />
      <RoundLinks {...props} />
      {phase === 'open' && <Closing {...props} unconfirmed={unconfirmed} />}
      {phase === 'closed' && <Deletions {...props} />}
      {props.scales && (
        <ScaleAnswers
          site={site}
          questionnaire={props.questionnaire}
          scales={props.scales}
          shown={props.list.shown.map(({ municipality }) => municipality)}
        />
      )}
      {release && (
        <OtherAnswers
          site={site}
          questionnaire={props.questionnaire}
          release={release}
          redaction={props.isOwner ? site.paths.releaseRedaction(network.slug, round.id) : undefined}
        />
      )}
    </NetworkLayout>
  )
}
