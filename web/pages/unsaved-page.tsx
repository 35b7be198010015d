import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'
import { SaveAsFile } from './save-as-file.tsx'

/** The database was away: everything that was sent comes back, ready to be sent again, and as a file. */
interface UnsavedPageProps {
  site: Site
  fields: readonly (readonly [string, readonly string[]])[]
}

export const UnsavedPage: FC<UnsavedPageProps> = ({ site, fields }) => {
  const { unsaved } = site.texts.failures
  const sent = fields.flatMap(([name, values]) => values.map((value) => ({ name, value })))
  const typed = sent.filter(({ name, value }) => name.startsWith('q.') && value.trim() !== '')
  return (
    <Layout site={site} title={site.texts.common.errorInTitle + unsaved.title} languageForm="sent">
      <h1 class="ds-heading" data-size="lg">
        {unsaved.title}
      </h1>
      <p class="lead">{unsaved.explain}</p>
      <form id="sent" method="post" class="actions">
        {sent.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button type="submit" class="ds-button" data-variant="primary">
          {unsaved.again}
        </button>
        <SaveAsFile
          site={site}
          text={[unsaved.title, ...typed.map(({ name, value }) => `${name.slice(2)}\n${value}`)].join('\n\n')}
        />
      </form>
      <dl class="answers-given">
        {typed.map(({ name, value }) => (
          <div>
            <dt>{name.slice(2)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Layout>
  )
}
