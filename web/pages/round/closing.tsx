import type { FC } from 'hono/jsx'
import { isDeleted } from '../../../schemas/retention.ts'
import { hashCharacters } from '../results/cites.ts'
import type { RoundPageProps } from '../round-page.tsx'

/** Closing the round makes its release. What that means is said first, and it takes a yes. */
export const Closing: FC<RoundPageProps> = (props) => {
  const { site, phase, release, mayClose } = props
  const words = site.texts.round
  if (phase === 'planned') return <></>
  return (
    <section id="closing">
      <h2 class="ds-heading" data-size="sm">
        {release ? words.release(1) : phase === 'open' ? words.close : words.results}
      </h2>
      {release && <p>{words.releaseCited(release.hash.slice(0, hashCharacters))}</p>}
      {!release && !mayClose && <p>{words.notAllowed}</p>}
      {!release && mayClose && (phase === 'open' ? <CloseForm {...props} /> : <MakeResults {...props} />)}
    </section>
  )
}

const CloseForm: FC<RoundPageProps> = ({ site, network, round, municipalities, unconfirmed, accepted }) => {
  const words = site.texts.round
  return (
    <form method="post" action={site.link(site.paths.release(network.slug, round.id))}>
      <ul>
        {words.closeMeans.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {unconfirmed && (
        <p class="ds-validation-message" id="confirm-fault">
          {words.closeConfirmMissing}
        </p>
      )}
      <div class="choice">
        <input
          class="ds-input"
          type="checkbox"
          id="confirm"
          name="confirm"
          value="yes"
          autofocus={unconfirmed}
          aria-invalid={unconfirmed ? 'true' : undefined}
          aria-describedby={unconfirmed ? 'confirm-fault' : undefined}
        />
        <label class="ds-label" data-weight="regular" for="confirm">
          {words.closeConfirm}
        </label>
      </div>
      <MoreThanExpected site={site} municipalities={municipalities} accepted={accepted} />
      <p class="actions">
        <button type="submit" class="ds-button" data-variant="primary">
          {words.closeButton}
        </button>
      </p>
    </form>
  )
}

/** Someone may have answered twice: whether these answers count is the facilitator's word. */
const MoreThanExpected: FC<Pick<RoundPageProps, 'site' | 'municipalities' | 'accepted'>> = ({
  site,
  municipalities,
  accepted,
}) => {
  const words = site.texts.round
  const more = municipalities.filter(({ participation }) => participation === 'more-than-expected')
  return (
    <>
      {more.map(({ municipality: { slug, name } }) => (
        <fieldset class="ds-fieldset question">
          <legend>{words.moreThanExpected(name)}</legend>
          <p class="help">{words.moreThanExpectedMeans}</p>
          <input type="hidden" name="asked" value={slug} />
          <div class="choice">
            <input
              class="ds-input"
              type="checkbox"
              id={`accepted-${slug}`}
              name="accepted"
              value={slug}
              checked={accepted.has(slug)}
            />
            <label class="ds-label" data-weight="regular" for={`accepted-${slug}`}>
              {words.accept(name)}
            </label>
          </div>
        </fieldset>
      ))}
    </>
  )
}

const MakeResults: FC<RoundPageProps> = (props) =>
  isDeleted(props.round, 'answers') ? <p>{props.site.texts.deletions.noAnswers}</p> : <ReleaseForm {...props} />

const ReleaseForm: FC<RoundPageProps> = ({ site, network, round, municipalities, accepted }) => {
  const words = site.texts.round
  return (
    <form method="post" action={site.link(site.paths.release(network.slug, round.id))}>
      <p>{words.releaseMissing}</p>
      <MoreThanExpected site={site} municipalities={municipalities} accepted={accepted} />
      <button type="submit" class="ds-button" data-variant="primary" name="confirm" value="yes">
        {words.releaseButton}
      </button>
    </form>
  )
}
