import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import { SaveAsFile } from './save-as-file.tsx'

/** The fields of a form as they were sent: name and values. */
export type SentFields = readonly (readonly [string, readonly string[]])[]

/** What was typed in a form that cannot be read against its questions: under its field names, and as a file. */
export const SentAnswers: FC<{ site: Site; heading: string; fields: SentFields }> = ({ site, heading, fields }) => {
  const typed = fields
    .filter(([name]) => name.startsWith('q.'))
    .map(([name, values]) => ({ question: name.slice('q.'.length), answer: values.join('; ') }))
    .filter(({ answer }) => answer.trim() !== '')
  if (typed.length === 0) return null
  return (
    <section class="unsaved">
      <div class="actions">
        <SaveAsFile
          site={site}
          text={[heading, ...typed.map(({ question, answer }) => `${question}\n${answer}`)].join('\n\n')}
        />
      </div>
      <dl class="answers-given">
        {typed.map(({ question, answer }) => (
          <div>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
