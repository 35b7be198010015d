import type { FC } from 'hono/jsx'
import type { Site } from '../../site.ts'
import type { Occasion } from '../form-introduction.tsx'
import { firstLines, lineBeforeSending, moreLines } from './lines.ts'

interface WhoSeesProps {
  site: Site
  occasion: Occasion
}

/** Who will see what is answered, before the first question: three lines, and the rest one press away. */
export const WhoSees: FC<WhoSeesProps> = ({ site, occasion }) => {
  const words = site.texts.whoSees
  return (
    <section class="who-sees">
      <h2 class="ds-heading" data-size="xs">
        {words.title}
      </h2>
      <Lines lines={firstLines(site, occasion)} />
      <details class="more">
        <summary>{words.more}</summary>
        <Lines lines={moreLines(site, occasion)} />
        <p>
          <a class="ds-link" href={site.link(site.paths.privacy)}>
            {words.privacy}
          </a>
        </p>
      </details>
    </section>
  )
}

/** The same in a line, before sending. */
export const WhoSeesBeforeSending: FC<WhoSeesProps> = ({ site, occasion }) => (
  <p>
    <strong>{site.texts.whoSees.title}</strong> {lineBeforeSending(site, occasion)}
  </p>
)

const Lines: FC<{ lines: readonly string[] }> = ({ lines }) => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)
