import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'

interface TrialBannerProps {
  site: Site
  words: string
  /** The page that the trial was begun from. */
  back: string
}

/** Says on every page of a trial that it is one. */
export const TrialBanner: FC<TrialBannerProps> = ({ site, words, back }) => (
  <div class="trial" role="note">
    <p>{words}</p>
    <a class="ds-link" href={back}>
      {site.texts.trial.end}
    </a>
  </div>
)
