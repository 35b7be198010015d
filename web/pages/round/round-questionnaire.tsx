import type { FC } from 'hono/jsx'
import { questionsFor, voicesOf } from '../../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { Round } from '../../../schemas/round.ts'
import type { Site } from '../../site.ts'

/** Which questionnaire the round asks, and what it asks in each voice. */
export const RoundQuestionnaire: FC<{
  site: Site
  questionnaire: Questionnaire
  threshold: number
  phase: Round['status']
}> = ({ site, questionnaire, threshold, phase }) => (
  <section>
    <h2 class="ds-heading" data-size="sm">
      {site.texts.round.questionnaire}
    </h2>
    <p>
      {site.texts.rounds.version(questionnaire.title[site.language], questionnaire.version)}.{' '}
      {phase === 'planned' ? site.texts.rounds.questionnaireHelp : site.texts.round.questionnaireLocked}
    </p>
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
