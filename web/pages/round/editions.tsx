import type { FC } from 'hono/jsx'
import { isUpToDate } from '../../../schemas/editions.ts'
import type { EditionName } from '../../../schemas/editions.ts'
import type { Site } from '../../site.ts'
import { editionInWords, freshnessInWords } from '../results/cites.ts'
import type { RoundPageProps } from '../round-page.tsx'
import { MoreThanExpected } from './more-than-expected.tsx'

/** The editions of a round's results, the newest first; and making the next, where the round has been open again. */
export const Editions: FC<RoundPageProps> = (props) => {
  const { site, phase, round, editions, isOwner, mayFollow } = props
  const newest = editions.at(-1)
  const isNextMissing = !isUpToDate(round, newest)
  return (
    <section id="closing">
      <h2 class="ds-heading" data-size="sm">
        {site.texts.editions.title}
      </h2>
      <ul class="editions">
        {editions.toReversed().map((edition) => (
          <Edition {...props} edition={edition} />
        ))}
      </ul>
      <p>{site.texts.editions.codeMeans}</p>
      {phase === 'closed' && !mayFollow && (isOwner || isNextMissing) && <p>{site.texts.editions.noMore}</p>}
      {phase === 'closed' && mayFollow && newest && isNextMissing && <Next {...props} newest={newest} />}
    </section>
  )
}

const Edition: FC<Pick<RoundPageProps, 'site' | 'network' | 'round'> & { edition: EditionName }> = ({
  site,
  network,
  round,
  edition,
}) => {
  const file = `${site.paths.resultsCsv(network.slug)}?voice=individual&round=${encodeURIComponent(round.id)}&edition=${edition.edition}`
  return (
    <li>
      <strong>{editionInWords(site, edition)}.</strong> {freshnessInWords(site, [edition.closedAt])}{' '}
      <a class="ds-link" href={site.link(file)}>
        {site.texts.editions.file(edition.edition)}
      </a>
    </li>
  )
}

type NextProps = RoundPageProps & { newest: EditionName }

const Next: FC<NextProps> = (props) => {
  const { site, isOwner, newest } = props
  return isOwner ? <NextForm {...props} /> : <p>{site.texts.editions.ownersOnly(newest.edition + 1)}</p>
}

const NextForm: FC<NextProps> = ({ site, network, round, municipalities, accepted, newest }) => {
  const words = site.texts.editions
  return (
    <form method="post" action={site.link(site.paths.editions(network.slug, round.id))}>
      <h3 class="ds-heading" data-size="xs">
        {words.next(newest.edition + 1)}
      </h3>
      <NextMeans site={site} threshold={round.threshold} />
      <MoreThanExpected
        site={site}
        municipalities={municipalities}
        accepted={accepted}
        otherwise={words.keptIfNot(newest.edition)}
      />
      <button type="submit" class="ds-button" data-variant="primary" name="confirm" value="yes">
        {words.make(newest.edition + 1)}
      </button>
    </form>
  )
}

/** What may change from one edition to the next, and what never does. */
export const NextMeans: FC<{ site: Site; threshold: number }> = ({ site, threshold }) => (
  <ul>
    {site.texts.editions.means(Math.max(leastChanged, threshold)).map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)

/** So many answers must be new, or gone, for a number to change: `exactFrom` in worker/domain/limits.ts. */
const leastChanged = 10
