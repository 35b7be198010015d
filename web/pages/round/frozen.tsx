import type { Child, FC } from 'hono/jsx'
import { municipalitiesAt } from '../../../schemas/network.ts'
import type { Network } from '../../../schemas/network.ts'
import { voicesOf } from '../../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { Round } from '../../../schemas/round.ts'
import { instantInWords } from '../../dates.ts'
import { monthsInWords } from '../../deletion-words.ts'
import type { Site } from '../../site.ts'

export interface FrozenProps {
  site: Site
  network: Network
  round: Round
  questionnaire: Questionnaire
  phase: Round['status']
  /** When it opens, in words, where that is not as planned. */
  opening?: string
}

/** What is locked as a round opens, and what is not, with what it is now. */
export const Frozen: FC<FrozenProps> = (props) => {
  const { site, phase } = props
  const words = site.texts.roundLife
  return (
    <section id="frozen">
      <h2 class="ds-heading" data-size="sm">
        {phase === 'planned' ? words.frozenTitle : words.frozenNow}
      </h2>
      <p>{words.frozenWhy}</p>
      <FrozenList {...props} />
      {phase === 'planned' && <ToPreview {...props} />}
      {phase !== 'closed' && (
        <>
          <h2 class="ds-heading" data-size="sm">
            {words.notFrozenTitle}
          </h2>
          <p>{words.notFrozen}</p>
        </>
      )}
    </section>
  )
}

/** The way to what would be shown with these. */
const ToPreview: FC<FrozenProps> = ({ site, network, round }) => (
  <p>
    <a class="ds-link" href={site.link(site.paths.preview(network.slug, round.id))}>
      {site.texts.preview.toPreview}
    </a>
  </p>
)

const FrozenList: FC<FrozenProps> = ({ site, network, round, questionnaire, phase, opening }) => {
  const { roundLife: words, rounds: labels, deletions } = site.texts
  const municipalities = municipalitiesAt(network, round.gathering)
  return (
    <dl class="frozen">
      <Item label={labels.questionnaire}>
        {labels.version(questionnaire.title[site.language], questionnaire.version)}
      </Item>
      <Item label={labels.threshold}>{round.threshold}</Item>
      <Item label={words.municipalities}>
        <details class="more">
          <summary>{words.municipalityCount(municipalities.length)}</summary>
          <p>{municipalities.map(({ name }) => name).join(', ')}</p>
        </details>
      </Item>
      <Item label={words.headCounts}>
        <HeadCounts site={site} network={network} round={round} />
      </Item>
      {onlookersOf(network).length > 0 && <Item label={words.onlookers}>{onlookersOf(network).join(', ')}</Item>}
      {voicesOf(questionnaire).includes('individual') && (
        <Item label={deletions.frozen}>{deletions.afterClosing(monthsInWords(site, round).answers)}</Item>
      )}
      <Item label={phase === 'planned' ? labels.opensAt : words.openingTime}>
        {opening ?? openingInWords(site, round, phase)}
      </Item>
    </dl>
  )
}

/** Who else than the network is told of what was answered: the form says so. */
const onlookersOf = ({ recipient, guests }: Network): string[] => [
  ...new Set([recipient, guests].filter((onlooker) => onlooker !== undefined)),
]

const Item: FC<{ label: string; children?: Child }> = ({ label, children }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

const openingInWords = (site: Site, { opensAt }: Round, phase: Round['status']): string => {
  if (opensAt !== undefined) return instantInWords(opensAt, site.language)
  return phase === 'planned' ? site.texts.roundLife.opensByHand : '–'
}

const HeadCounts: FC<Pick<FrozenProps, 'site' | 'network' | 'round'>> = ({ site, network, round }) => {
  const words = site.texts.roundLife
  const known = municipalitiesAt(network, round.gathering).flatMap(({ slug, name }) => {
    const count = round.expected[slug]
    return count === undefined ? [] : [{ name, count }]
  })
  if (known.length === 0) return <>{words.headCountUnknown}</>
  const total = known.reduce((sum, { count }) => sum + count, 0)
  return (
    <details class="more">
      <summary>{words.headCount(total, known.length)}</summary>
      <p>{known.map(({ name, count }) => `${name} ${count}`).join(', ')}</p>
    </details>
  )
}
