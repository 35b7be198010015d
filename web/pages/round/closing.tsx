import type { FC } from 'hono/jsx'
import { isDeleted } from '../../../schemas/retention.ts'
import type { RoundPageProps } from '../round-page.tsx'
import { Editions } from './editions.tsx'
import { MoreThanExpected } from './more-than-expected.tsx'

/** Closing the round makes its release. What that means is said first, and it takes a yes. */
export const Closing: FC<RoundPageProps> = (props) => {
  const { site, phase, editions, mayClose } = props
  const words = site.texts.round
  if (phase === 'planned') return <></>
  if (editions.length > 0) return <Editions {...props} />
  return (
    <section id="closing">
      <h2 class="ds-heading" data-size="sm">
        {phase === 'open' ? words.close : words.results}
      </h2>
      {!mayClose && <p>{words.notAllowed}</p>}
      {mayClose && (phase === 'open' ? <CloseForm {...props} /> : <MakeResults {...props} />)}
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
      <MoreThanExpected
        site={site}
        municipalities={municipalities}
        accepted={accepted}
        otherwise={words.leftOutIfNot}
      />
      <p class="actions">
        <button type="submit" class="ds-button" data-variant="primary">
          {words.closeButton}
        </button>
      </p>
    </form>
  )
}

const MakeResults: FC<RoundPageProps> = (props) =>
  isDeleted(props.round, 'answers') ? <p>{props.site.texts.deletions.noAnswers}</p> : <ReleaseForm {...props} />

const ReleaseForm: FC<RoundPageProps> = ({ site, network, round, municipalities, accepted }) => {
  const words = site.texts.round
  return (
    <form method="post" action={site.link(site.paths.release(network.slug, round.id))}>
      <p>{words.releaseMissing}</p>
      <MoreThanExpected
        site={site}
        municipalities={municipalities}
        accepted={accepted}
        otherwise={words.leftOutIfNot}
      />
      <button type="submit" class="ds-button" data-variant="primary" name="confirm" value="yes">
        {words.releaseButton}
      </button>
    </form>
  )
}
