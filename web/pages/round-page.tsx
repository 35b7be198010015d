import type { FC } from 'hono/jsx'
import type { Network } from '../../schemas/network.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Release } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'
import { ResultsTrail } from './results/results-trail.tsx'
import { Closing } from './round/closing.tsx'
import type { FormAddresses, MunicipalityInRound, MunicipalityList } from './round/municipality-in-round.ts'
import { OtherAnswers } from './round/other-answers.tsx'
import { ParticipationTable } from './round/participation-table.tsx'
import { RoundLinks } from './round/round-links.tsx'
import { RoundQuestionnaire } from './round/round-questionnaire.tsx'

export interface RoundPageProps {
  site: Site
  network: Network
  gathering: string
  round: Round
  phase: Round['status']
  /** When it opens, closes or closed, in words. */
  when: string | undefined
  questionnaire: Questionnaire
  municipalities: MunicipalityInRound[]
  /** Those of them that the page lists. */
  list: MunicipalityList
  /** Their forms, where they are few. */
  addresses: ReadonlyMap<string, FormAddresses>
  release: Release | undefined
  mayClose: boolean
  /** Set where closing was asked for without saying yes to it. */
  unconfirmed?: boolean
  /** The municipalities with more answers than expected that were said to count. */
  accepted: ReadonlySet<string>
}

/** One round: its questionnaire, its links, who has come how far, and closing it. */
export const RoundPage: FC<RoundPageProps> = (props) => {
  const { site, network, gathering, round, phase, release, unconfirmed = false } = props
  const words = site.texts.round
  const title = words.title(gathering)
  return (
    <Layout
      site={site}
      title={unconfirmed ? site.texts.common.errorInTitle + title : title}
      trail={<ResultsTrail site={site} network={network} />}
      languagePath={site.paths.round(network.slug, round.id)}
      wide
    >
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="lead">
        <strong>{words.statuses[phase]}</strong>. {phaseInWords(props)}
      </p>
      <p class="actions">
        <a class="ds-button" data-variant="secondary" href={site.link(site.paths.present(network.slug, round.id))}>
          {words.present}
        </a>
      </p>
      <RoundQuestionnaire site={site} questionnaire={props.questionnaire} threshold={round.threshold} />
      <ParticipationTable {...props} />
      <RoundLinks {...props} />
      <Closing {...props} unconfirmed={unconfirmed} />
      {release && <OtherAnswers site={site} questionnaire={props.questionnaire} release={release} />}
    </Layout>
  )
}

const phaseInWords = ({ site, phase, when }: RoundPageProps): string => {
  const words = site.texts.round
  switch (phase) {
    case 'planned':
      return when === undefined ? '' : words.opens(when)
    case 'open':
      return when === undefined ? words.openUntilClosed : words.openUntil(when)
    case 'closed':
      return when === undefined ? '' : words.closedAt(when)
  }
}
