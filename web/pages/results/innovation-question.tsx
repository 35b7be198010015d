import type { FC } from 'hono/jsx'
import type { Municipality } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'
import { NoQuestion } from './empty-states.tsx'
import { lowerFirst } from './words.ts'

/** What the municipality tries to find out, and how it was put before. */
export const InnovationQuestion: FC<{ site: Site; municipality: Municipality }> = ({ site, municipality }) => {
  const { innovationQuestions } = municipality
  const current = innovationQuestions.at(-1)
  return (
    <section class="innovation-question" aria-labelledby="innovation-question">
      <h2 class="ds-heading" data-size="sm" id="innovation-question">
        {site.texts.results.innovationQuestion}
      </h2>
      {current === undefined ? <NoQuestion site={site} /> : <p class="question-asked">{current.text}</p>}
      {innovationQuestions.length > 1 && <EarlierQuestions site={site} questions={innovationQuestions.slice(0, -1)} />}
    </section>
  )
}

const EarlierQuestions: FC<{ site: Site; questions: Municipality['innovationQuestions'] }> = ({ site, questions }) => (
  <details class="earlier-questions">
    <summary>{site.texts.results.earlierQuestions}</summary>
    <ul>
      {questions.toReversed().map(({ fromGathering, text }) => (
        <li>
          {site.texts.results.fromGathering(lowerFirst(site.texts.common.gathering(fromGathering)))}: {text}
        </li>
      ))}
    </ul>
  </details>
)
