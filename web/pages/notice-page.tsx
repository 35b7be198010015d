import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'

/** The accessibility statement. */
export const NoticePage: FC<{ site: Site }> = ({ site }) => {
  const { title, lead, sections } = site.texts.notices.accessibility
  return (
    <Layout site={site} title={title}>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="lead">{lead}</p>
      {sections.map((section) => (
        <section>
          <h2 class="ds-heading" data-size="sm">
            {section.heading}
          </h2>
          {section.paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </section>
      ))}
    </Layout>
  )
}
