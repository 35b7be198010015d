import type { FC } from 'hono/jsx'
import { turnouts } from '../../../schemas/preview.ts'
import type { Preview } from '../../../schemas/preview.ts'
import type { Site } from '../../site.ts'
import { totalInWords } from './preview-words.ts'

/** What would be shown of each question for the whole network, in words. */
export const PreviewQuestions: FC<{ site: Site; preview: Preview }> = ({ site, preview }) => {
  const words = site.texts.preview
  return (
    <section>
      <h2 class="ds-heading" data-size="md">
        {words.network.title}
      </h2>
      <div class="table-scroll" role="region" aria-label={words.network.about} tabindex={0}>
        <table class="ds-table">
          <caption>{words.network.about}</caption>
          <thead>
            <tr>
              <th scope="col">{words.network.question}</th>
              {turnouts.map((turnout) => (
                <th scope="col">{words.turnouts[turnout]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.questions.map(({ label, conditional, foreseen }) => (
              <tr>
                <th scope="row">
                  {label[site.language]}
                  {conditional && <span class="why"> {words.network.conditional}</span>}
                </th>
                {turnouts.map((turnout) => (
                  <td>{totalInWords(site, foreseen[turnout])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {preview.questions.some(({ conditional }) => conditional) && <p>{words.dependsOnAnswers}</p>}
    </section>
  )
}
