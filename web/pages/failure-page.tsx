import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import type { Texts } from '../texts/texts.ts'
import { Layout } from './layout.tsx'
import { SentAnswers } from './sent-answers.tsx'
import type { SentFields } from './sent-answers.tsx'

/** What can go wrong for a person, by the key of its words. */
export type Failure = Exclude<
  keyof Texts['failures'],
  'toTheStart' | 'toTheReceipt' | 'unsaved' | 'unsavedChange' | 'typed' | 'again'
>

interface FailurePageProps {
  site: Site
  failure: Failure
  /** The way back, where it is not the front page. */
  receipt?: string | undefined
  /** What was typed and could not be taken: it is not lost. */
  typed?: SentFields
  isForLeaders?: boolean
}

/** Something is not as it should be: what, and what to do. */
export const FailurePage: FC<FailurePageProps> = ({ site, failure, receipt, typed = [], isForLeaders = false }) => (
  <Layout site={site} title={site.texts.failures[failure].title}>
    <h1 class="ds-heading" data-size="lg">
      {site.texts.failures[failure].title}
    </h1>
    <p class="lead">{site.texts.failures[failure].explain}</p>
    <SentAnswers
      site={site}
      heading={site.texts.failures[failure].title}
      typed={typed}
      lead={isForLeaders ? site.texts.failures.typed : undefined}
    />
    <p>
      <a class="ds-link" href={receipt ?? site.link(site.paths.home)}>
        {receipt === undefined ? site.texts.failures.toTheStart : site.texts.failures.toTheReceipt}
      </a>
    </p>
  </Layout>
)
