import type { FC } from 'hono/jsx'
import { voicesOf } from '../../../schemas/questionnaire.ts'
import { isDeleted } from '../../../schemas/retention.ts'
import { deletionDay } from '../../deletion-words.ts'
import type { RoundPageProps } from '../round-page.tsx'

/** What is deleted of a round that has closed, and when. Nothing of one that asks nobody for an answer of their own. */
export const Deletions: FC<Pick<RoundPageProps, 'site' | 'round' | 'questionnaire'>> = ({
  site,
  round,
  questionnaire,
}) => {
  const words = site.texts.deletions
  if (!voicesOf(questionnaire).includes('individual')) return <></>
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {words.title}
      </h2>
      <p>{words.explained}</p>
      <dl class="links">
        {(['links', 'texts', 'answers'] as const).map((part) => {
          const day = deletionDay(site, round, part)
          return (
            <div>
              <dt>{words.parts[part]}</dt>
              <dd>{isDeleted(round, part) || day === undefined ? words.gone : words.on(day)}</dd>
            </div>
          )
        })}
      </dl>
      <p>{words.stays}</p>
    </section>
  )
}
