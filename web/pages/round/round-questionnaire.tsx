import type { FC } from 'hono/jsx'
import { questionsFor, voicesOf } from '../../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { Site } from '../../site.ts'

/** Which questionnaire the round asks, and what it asks in each voice. */
export const RoundQuestionnaire: FC<{ site: Site; questionnaire: Questionnaire; threshold: number }> = ({
  site,
  questionnaire,
  threshold,
}) => (
  <section>
    <h2 class="ds-heading" data-size="sm">
      {site.texts.round.questionnaire}
    </h2>
    <p>{site.texts.round.questionnaireVersion(questionnaire.title[site.language], questionnaire.version)}</p>
    <p>{site.texts.round.threshold(threshold)}</p>
    {voicesOf(questionnaire).map((voice) => {
      const questions = questionsFor(questionnaire, voice)
      return (
        <details class="more">
          <summary>
            {`${site.texts.common.voices[voice]}: ${site.texts.round.questions(questions.length)}, ${site.texts.round.minutes(questionnaire.minutes[voice] ?? 0)}`}
          </summary>
          <ol>
            {questions.map((question) => (
              <li>{question.label[site.language]}</li>
            ))}
          </ol>
        </details>
      )
    })}
  </section>
)
