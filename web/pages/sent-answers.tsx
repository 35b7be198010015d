import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import { SaveAsFile } from './save-as-file.tsx'

/** The fields of a form as they were sent: name and values. */
export type SentFields = readonly (readonly [string, readonly string[]])[]

interface SentAnswersProps {
  site: Site
  heading: string
  typed: SentFields
  /** What is said before it, where something is. */
  lead?: string | undefined
}

/** What was typed in a form that cannot be read against its questions: under its field names, and as a file. */
export const SentAnswers: FC<SentAnswersProps> = ({ site, heading, typed, lead }) => {
  if (typed.length === 0) return null
  const texts = typed.map(([name, values]) => ({ name, text: values.join('; ') }))
  return (
    <section class="unsaved">
      {lead !== undefined && <p>{lead}</p>}
      <div class="actions">
        <SaveAsFile site={site} text={[heading, ...texts.map(({ name, text }) => `${name}\n${text}`)].join('\n\n')} />
      </div>
      <dl class="answers-given">
        {texts.map(({ name, text }) => (
          <div>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
