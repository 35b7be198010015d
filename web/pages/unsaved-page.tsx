import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'
import { SentAnswers } from './sent-answers.tsx'
import type { SentFields } from './sent-answers.tsx'

interface UnsavedPageProps {
  site: Site
  /** Why nothing was saved: the database was away, or the form was sent too often. */
  why: 'unsaved' | 'tooOften'
  /** Everything that was sent. */
  fields: SentFields
  /** What of it someone typed. */
  typed: SentFields
  isForLeaders: boolean
}

/** Nothing was saved: everything that was sent comes back, ready to be sent again, and as a file. */
export const UnsavedPage: FC<UnsavedPageProps> = ({ site, why, fields, typed, isForLeaders }) => {
  const { failures } = site.texts
  const unsaved = why === 'tooOften' ? failures.tooOften : isForLeaders ? failures.unsavedChange : failures.unsaved
  return (
    <Layout site={site} title={site.texts.common.errorInTitle + unsaved.title} languageForm="sent">
      <h1 class="ds-heading" data-size="lg">
        {unsaved.title}
      </h1>
      <p class="lead">{unsaved.explain}</p>
      <form id="sent" method="post" class="actions">
        {fields.flatMap(([name, values]) => values.map((value) => <input type="hidden" name={name} value={value} />))}
        <button type="submit" class="ds-button" data-variant="primary">
          {failures.again}
        </button>
      </form>
      <SentAnswers site={site} heading={unsaved.title} typed={typed} />
    </Layout>
  )
}
