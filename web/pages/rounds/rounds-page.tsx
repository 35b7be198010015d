import type { FC } from 'hono/jsx'
import type { EditionName } from '../../../schemas/editions.ts'
import type { Language } from '../../../schemas/language.ts'
import type { Network } from '../../../schemas/network.ts'
import type { Round } from '../../../schemas/round.ts'
import { gatheringOf } from '../../gathering-words.ts'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { nextInWords } from '../round/next-in-words.ts'

interface RoundInList {
  round: Round
  title: Record<Language, string>
  /** The newest edition of its results, if there is one. */
  newest: Pick<EditionName, 'edition' | 'closedAt'> | undefined
}

interface RoundsPageProps {
  site: Site
  network: Network
  /** The newest gathering first. */
  rounds: readonly RoundInList[]
  /** The instant of the page (ISO, UTC). */
  now: string
  mayChange: boolean
  notice: string | undefined
}

/** Every round of a network: where it stands, and what happens next. */
export const RoundsPage: FC<RoundsPageProps> = ({ site, network, rounds, now, mayChange, notice }) => {
  const words = site.texts.rounds
  const gatherings = [...new Set(rounds.map(({ round }) => round.gathering))]
  return (
    <NetworkLayout site={site} network={network} part="rounds" title={words.title} notice={notice}>
      <p>{rounds.length === 0 ? words.none : words.explained}</p>
      {mayChange && <MakeRound site={site} network={network} last={rounds[0]?.round} />}
      {gatherings.map((number) => (
        <section>
          <h2 class="ds-heading" data-size="sm">
            {gatheringOf(site, network, number)}
          </h2>
          <ul class="round-list">
            {rounds
              .filter(({ round }) => round.gathering === number)
              .map((listed) => (
                <RoundItem site={site} network={network} now={now} {...listed} />
              ))}
          </ul>
        </section>
      ))}
    </NetworkLayout>
  )
}

const MakeRound: FC<{ site: Site; network: Network; last: Round | undefined }> = ({ site, network, last }) => {
  const path = site.paths.newRound(network.slug)
  return (
    <p class="actions">
      <a class="ds-button" data-variant="primary" href={site.link(path)}>
        {site.texts.rounds.make}
      </a>
      {last && (
        <a class="ds-button" data-variant="secondary" href={site.link(`${path}?from=${encodeURIComponent(last.id)}`)}>
          {site.texts.rounds.copyLast}
        </a>
      )}
    </p>
  )
}

const RoundItem: FC<RoundInList & { site: Site; network: Network; now: string }> = ({
  site,
  network,
  now,
  round,
  title,
  newest,
}) => {
  const { phase, next } = nextInWords(site, round, newest, now)
  return (
    <li>
      <a class="ds-link" href={site.link(site.paths.round(network.slug, round.id))}>
        {site.texts.rounds.version(title[site.language], round.questionnaire.version)}
      </a>
      <p>
        <strong>{site.texts.round.statuses[phase]}.</strong> {next}
      </p>
    </li>
  )
}
