import type { FC } from 'hono/jsx'
import type { Gathering, Network } from '../../../schemas/network.ts'
import type { Round } from '../../../schemas/round.ts'
import type { Site } from '../../site.ts'
import { NoRounds } from './empty-states.tsx'
import { datedGatheringInSentence } from './words.ts'

export interface ListedRound {
  id: string
  gathering: Gathering
  status: Round['status']
}

/** The rounds of a network, each with its page and its big screen. */
export const RoundsList: FC<{ site: Site; network: Network; rounds: readonly ListedRound[] }> = ({
  site,
  network,
  rounds,
}) => (
  <section class="rounds" aria-labelledby="rounds">
    <h2 class="ds-heading" data-size="md" id="rounds">
      {site.texts.results.rounds.title}
    </h2>
    {rounds.length === 0 ? (
      <NoRounds site={site} />
    ) : (
      <ul>
        {rounds.map((round) => (
          <RoundItem site={site} network={network} round={round} />
        ))}
      </ul>
    )}
  </section>
)

const RoundItem: FC<{ site: Site; network: Network; round: ListedRound }> = ({ site, network, round }) => {
  const { rounds } = site.texts.results
  const name = site.texts.round.title(datedGatheringInSentence(site, round.gathering))
  return (
    <li data-status={round.status}>
      <a class="ds-link" href={site.link(site.paths.round(network.slug, round.id))}>
        {name}
      </a>
      : {rounds.statuses[round.status]}
      {round.status !== 'planned' && (
        <>
          {' · '}
          <a
            class="ds-link"
            href={site.link(site.paths.present(network.slug, round.id))}
            aria-label={`${rounds.bigScreen}: ${name}`}
          >
            {rounds.bigScreen}
          </a>
        </>
      )}
    </li>
  )
}
