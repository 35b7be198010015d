import type { FC } from 'hono/jsx'
import type { Network } from '../../schemas/network.ts'
import type { Reminder } from '../../schemas/reminder.ts'
import type { Round } from '../../schemas/round.ts'
import { instantInWords } from '../dates.ts'
import type { Site } from '../site.ts'
import { NetworkLayout } from './network-layout.tsx'
import type { MunicipalityInRound } from './round/municipality-in-round.ts'

interface RemindersPageProps {
  site: Site
  network: Network
  round: Round
  phase: Round['status']
  /** As it stands inside a sentence. */
  gathering: string
  reminding: {
    ready: readonly { standing: MunicipalityInRound }[]
    withoutContact: readonly MunicipalityInRound[]
    reminded: readonly (Reminder & { standing: MunicipalityInRound })[]
  }
  /** How many are sent at once. */
  atOnce: number
  canSend: boolean
  notice: string | undefined
}

/** The municipalities whose joint answer is missing: whom to remind, whom to write to by hand, and who has been reminded. */
export const RemindersPage: FC<RemindersPageProps> = (props) => {
  const { site, network, round, phase, gathering, reminding, canSend, notice } = props
  const words = site.texts.reminders
  const isNobody = reminding.ready.length + reminding.withoutContact.length + reminding.reminded.length === 0
  return (
    <NetworkLayout site={site} network={network} part="rounds" title={words.title(gathering)} notice={notice}>
      <p class="back">
        <a class="ds-link" href={site.link(site.paths.round(network.slug, round.id))}>
          {site.texts.sharing.toRound}
        </a>
      </p>
      <p class="lead">{phase === 'open' ? words.explained : words.notOpen}</p>
      {isNobody && <p>{words.nobody}</p>}
      {phase === 'open' && reminding.ready.length > 0 && (canSend ? <Sending {...props} /> : <ByHand {...props} />)}
      <Listed {...props} title={words.withoutContact} what={words.writeYourself} standings={reminding.withoutContact} />
      <Reminded {...props} />
    </NetworkLayout>
  )
}

const Sending: FC<RemindersPageProps> = (props) => {
  const { site, network, round, reminding, atOnce } = props
  const words = site.texts.reminders
  const count = Math.min(reminding.ready.length, atOnce)
  return (
    <Listed
      {...props}
      title={words.ready}
      what={words.readyMeans}
      standings={reminding.ready.map(({ standing }) => standing)}
    >
      <form method="post" action={site.link(site.paths.reminders(network.slug, round.id))}>
        {reminding.ready.length > atOnce && <p>{words.someAtOnce(atOnce)}</p>}
        <button type="submit" class="ds-button" data-variant="primary">
          {words.send(count)}
        </button>
      </form>
    </Listed>
  )
}

const ByHand: FC<RemindersPageProps> = (props) => (
  <Listed
    {...props}
    title={props.site.texts.reminders.ready}
    what={props.site.texts.reminders.cannotSend}
    standings={props.reminding.ready.map(({ standing }) => standing)}
  />
)

type ListedProps = Pick<RemindersPageProps, 'site' | 'network' | 'round'> & {
  title: string
  what: string
  standings: readonly MunicipalityInRound[]
  children?: unknown
}

const Listed: FC<ListedProps> = ({ site, network, round, title, what, standings, children }) =>
  standings.length === 0 ? (
    <></>
  ) : (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      <p>{what}</p>
      <ul class="in-columns">
        {standings.map(({ municipality: { slug, name } }) => (
          <li>
            <a
              class="ds-link"
              href={site.link(`${site.paths.roundMunicipality(network.slug, round.id, slug)}#reminder`)}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )

const Reminded: FC<RemindersPageProps> = ({ site, reminding: { reminded } }) => {
  const words = site.texts.reminders
  if (reminded.length === 0) return <></>
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {words.reminded}
      </h2>
      <ul>
        {reminded.map(({ standing, state, at }) => (
          <li>{`${standing.municipality.name}: ${words.states[state](instantInWords(at, site.language))}`}</li>
        ))}
      </ul>
    </section>
  )
}
