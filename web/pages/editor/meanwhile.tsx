import type { FC } from 'hono/jsx'
import { valueOf } from '../../fields/form-state.ts'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'

interface MeanwhileProps {
  site: Site
  state: FormState
  /** What is saved now, where someone else changed it while this was typed. */
  saved: FormState | undefined
  labels: Record<string, string>
}

/** What someone else has saved meanwhile, where it differs from what was typed. */
export const Meanwhile: FC<MeanwhileProps> = ({ site, state, saved, labels }) => {
  if (!saved) return <></>
  const words = site.texts.editor.question
  const differing = Object.entries(labels).filter(([name]) => valueOf(saved, name) !== valueOf(state, name))
  return (
    <section class="meanwhile" aria-labelledby="meanwhile">
      <h2 class="ds-heading" data-size="xs" id="meanwhile">
        {words.meanwhile}
      </h2>
      <p>{words.meanwhileHelp}</p>
      <dl>
        {differing.map(([name, label]) => (
          <>
            <dt>{label}</dt>
            <dd>{valueOf(saved, name) || '–'}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}
