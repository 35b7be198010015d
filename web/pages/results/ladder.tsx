import type { FC } from 'hono/jsx'
import type { Site } from '../../site.ts'

/** The words of the six steps, on one line. */
export const LadderLine: FC<{ site: Site }> = ({ site }) => (
  <p class="ladder-line">
    {site.texts.results.ladder}: {site.texts.common.levels.map((word, level) => `${level} ${word}`).join(' · ')}
  </p>
)

/** What each of the six steps means. */
export const Ladder: FC<{ site: Site }> = ({ site }) => (
  <section class="ladder" aria-labelledby="ladder">
    <h2 class="ds-heading" data-size="sm" id="ladder">
      {site.texts.results.ladder}
    </h2>
    <dl>
      {site.texts.common.levels.map((word, level) => (
        <div>
          <dt>{`${level} ${word}`}</dt>
          <dd>{site.texts.results.ladderMeans[level]}</dd>
        </div>
      ))}
    </dl>
  </section>
)
