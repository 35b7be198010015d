import type { FC } from 'hono/jsx'
import { isUpToDate } from '../../../schemas/editions.ts'
import { scalesOf, voicesOf } from '../../../schemas/questionnaire.ts'
import type { Site } from '../../site.ts'
import type { RoundPageProps } from '../round-page.tsx'
import type { MunicipalityInRound } from './municipality-in-round.ts'

/** Where a round stands, what happens next, and what can be done about it now. */
export const RoundState: FC<RoundPageProps> = (props) => {
  const { site, phase, next, mayClose, municipalities } = props

  const isUnfinished = phase === 'closed' && !isUpToDate(props.round, props.editions.at(-1))
  const isWaiting = isUnfinished && mayClose
  const isLeftToClock = props.round.releaseOnClosing === true
  const held = isUnfinished && !isLeftToClock ? municipalities.filter(isMore) : []
  return (
    <>
      {held.length > 0 && <p class="notice">{site.texts.roundLife.held(namesOf(site, held))}</p>}
      <p class="lead">
        <strong>{site.texts.round.statuses[phase]}.</strong> {next}
      </p>
      <Steps site={site} steps={stepsShown(props)} isFirst={!isWaiting} />
      {mayClose && phase !== 'closed' && <Trials {...props} />}
    </>
  )
}

const isMore = ({ participation }: MunicipalityInRound): boolean => participation === 'more-than-expected'

/** So many municipalities are named. */
const mostNamed = 5

const namesOf = (site: Site, municipalities: readonly MunicipalityInRound[]): string => {
  const words = site.texts.roundLife
  const names = municipalities.slice(0, mostNamed).map(({ municipality }) => municipality.name)
  const left = municipalities.length - names.length
  const all = left > 0 ? [...names, words.more(left)] : names
  const [last = '', ...others] = all.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${words.and} ${last}`
}

interface Step {
  label: string
  path: string
}

const stepsShown = (props: RoundPageProps): Step[] => {
  const { site, network, round, phase } = props
  const show = { label: site.texts.round.present, path: site.paths.present(network.slug, round.id) }
  const steps = props.mayClose ? stepsOf(props) : []
  if (phase === 'planned') return steps
  return phase === 'open' ? [...steps, ...resultsOf(props), show] : [...resultsOf(props), show, ...steps]
}

/** The way to what the round was about, where it has a page of its own. */
const resultsOf = ({ site, network, release, questionnaire }: RoundPageProps): Step[] =>
  release && scalesOf(questionnaire).some(({ fundamental }) => fundamental)
    ? [{ label: site.texts.roundLife.toResults, path: site.paths.network(network.slug) }]
    : []

/** What a network leader can do with a round where it stands, the most usual first. */
const stepsOf = (props: RoundPageProps): Step[] => {
  const { site, network, round, phase, editions } = props
  const { paths, texts } = site
  const { roundLife: words, rounds } = texts
  const named = [network.slug, round.id] as const
  const copy = { label: rounds.copy, path: `${paths.newRound(network.slug)}?from=${encodeURIComponent(round.id)}` }
  switch (phase) {
    case 'planned':
      return [
        { label: words.open, path: paths.opening(...named) },
        { label: rounds.settings, path: paths.roundSettings(...named) },
      ]
    case 'open':
      if (editions.length > 0)
        return [
          { label: words.deadline, path: paths.deadline(...named) },
          { label: site.texts.round.close, path: paths.closing(...named) },
        ]
      return [
        { label: round.closesAt === undefined ? words.setDeadline : words.deadline, path: paths.deadline(...named) },
        { label: words.closeAndRelease, path: '#closing' },
        { label: words.closeAndWait, path: paths.closing(...named) },
      ]
    case 'closed':
      if (editions.length === 0) return [{ label: words.reopen, path: paths.reopening(...named) }]
      return [...(isUpToDate(round, editions.at(-1)) ? [copy] : []), ...lateAnswersOf(props)]
  }
}

/** Opening a round that has results again: an owner's, as long as another edition may follow. */
const lateAnswersOf = ({ site, network, round, isOwner, mayFollow }: RoundPageProps): Step[] =>
  isOwner && mayFollow
    ? [{ label: site.texts.editions.open, path: site.paths.lateAnswers(network.slug, round.id) }]
    : []

const Steps: FC<{ site: Site; steps: readonly Step[]; isFirst: boolean }> = ({ site, steps, isFirst }) => (
  <p class="actions">
    {steps.map(({ label, path }, index) => (
      <a
        class="ds-button"
        data-variant={isFirst && index === 0 ? 'primary' : 'secondary'}
        href={path.startsWith('#') ? path : site.link(path)}
      >
        {label}
      </a>
    ))}
  </p>
)

/** The way to an answer that never counts. */
const Trials: FC<RoundPageProps> = ({ site, network, round, questionnaire }) => {
  const words = site.texts.roundLife
  return (
    <ul class="trials">
      {voicesOf(questionnaire).map((voice) => (
        <li>
          <a class="ds-link" href={site.link(site.paths.trial(network.slug, round.id, voice))}>
            {voice === 'team' ? words.tryTeam : words.tryIndividual}
          </a>
        </li>
      ))}
    </ul>
  )
}
