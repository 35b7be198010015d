import type { FC } from 'hono/jsx'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Voice } from '../../schemas/voice.ts'
import type { Site } from '../site.ts'
import { WhoSees } from './who-sees/who-sees.tsx'

/** What a form is asked for: by whom, of whom, before which gathering, and who will see what. */
export interface Occasion {
  questionnaire: Questionnaire
  voice: Voice
  owner: string
  network: string
  municipality: string
  innovationQuestion: string | undefined
  /** As it stands inside a sentence. */
  gathering: string
  /** In words, in Norwegian time. */
  deadline: string | undefined
  recipient: string | undefined
  guests: string | undefined
  /** In figures: the fewest answers that a number for a municipality is shown of, and one for the network. */
  threshold: string
  floor: string
  /** The fewer of the two, where the form asks for anything that is shown for a municipality. */
  fewest: string
  /** How many are asked in the municipality, where that is known: in figures. */
  expected: string | undefined
  /** How long own answers are kept after closing, and the text in them: «seks måneder». */
  kept: string
  textsKept: string
  /** The newest edition of the round's results, in figures, where it has been opened again since. */
  edition?: string | undefined
}

/** What is said before the first question: who asks, what for, who will see what, and how long it takes. */
export const FormIntroduction: FC<{ site: Site; occasion: Occasion; title: string }> = ({ site, occasion, title }) => {
  const { form } = site.texts
  const { voice, questionnaire } = occasion
  const how = questionnaire.howToAnswer[voice]
  return (
    <div class="introduction">
      <p class="occasion">{`${occasion.municipality}, ${occasion.gathering}`}</p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="lead">
        {form.lead[questionnaire.moment ?? 'before'][voice](occasion, form.minutes(questionnaire.minutes[voice] ?? 0))}
      </p>
      {voice === 'individual' && occasion.edition !== undefined && (
        <p class="notice">{site.texts.editions.onForm(occasion.edition, occasion.floor)}</p>
      )}
      <WhoSees site={site} occasion={occasion} />
      {occasion.innovationQuestion !== undefined && (
        <section class="innovation">
          <h2 class="ds-heading" data-size="xs">
            {form.innovationQuestion}
          </h2>
          <blockquote class="innovation-question">{occasion.innovationQuestion}</blockquote>
        </section>
      )}
      {how && (
        <section class="how-to">
          <h2 class="ds-heading" data-size="xs">
            {form.howToAnswer[voice]}
          </h2>
          <p>{how[site.language]}</p>
        </section>
      )}
    </div>
  )
}
