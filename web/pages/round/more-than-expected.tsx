import type { FC } from 'hono/jsx'
import type { RoundPageProps } from '../round-page.tsx'

interface MoreThanExpectedProps extends Pick<RoundPageProps, 'site' | 'municipalities' | 'accepted'> {
  /** What becomes of a municipality whose answers are not said to count. */
  otherwise: string
}

/** Someone may have answered twice: whether these answers count is the facilitator's word. */
export const MoreThanExpected: FC<MoreThanExpectedProps> = ({ site, municipalities, accepted, otherwise }) => {
  const words = site.texts.round
  const more = municipalities.filter(({ participation }) => participation === 'more-than-expected')
  return (
    <>
      {more.map(({ municipality: { slug, name } }) => (
        <fieldset class="ds-fieldset question">
          <legend>{words.moreThanExpected(name)}</legend>
          <p class="help">{`${words.moreThanExpectedMeans} ${otherwise}`}</p>
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
