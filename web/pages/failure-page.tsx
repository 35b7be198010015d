import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import type { Texts } from '../texts/texts.ts'
import { Layout } from './layout.tsx'

/** What can go wrong for a person, by the key of its words. */
export type Failure = Exclude<keyof Texts['failures'], 'toTheStart' | 'unsaved'>

/** Something is not as it should be: what, and what to do. */
export const FailurePage: FC<{ site: Site; failure: Failure }> = ({ site, failure }) => (
  <Layout site={site} title={site.texts.failures[failure].title}>
    <h1 class="ds-heading" data-size="lg">
      {site.texts.failures[failure].title}
    </h1>
    <p class="lead">{site.texts.failures[failure].explain}</p>
    <p>
      <a class="ds-link" href={site.link(site.paths.home)}>
        {site.texts.failures.toTheStart}
      </a>
    </p>
  </Layout>
)
