import type { FC } from 'hono/jsx'
import type { AskedQuestion } from '../../../schemas/question.ts'
import { questionsFor } from '../../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { NetworkAnswer, Release } from '../../../schemas/results.ts'
import { dateInWords } from '../../dates.ts'
import { numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'

/** What a release shows of the questions without a scale: for the whole network, from ten answers. */
export const OtherAnswers: FC<{
  site: Site
  questionnaire: Questionnaire
  release: Release
  /** Where an owner takes out what names someone. */
  redaction?: string | undefined
}> = ({ site, questionnaire, release, redaction }) => {
  const questions = questionsFor(questionnaire, 'individual').filter((question) => release.results.others[question.key])
  if (questions.length === 0) return <></>
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {site.texts.round.others}
      </h2>
      <p>{site.texts.round.othersExplained}</p>
      {questions.map((question) => {
        const answer = release.results.others[question.key]
        return (
          <>
            <h3 class="ds-heading" data-size="xs">
              {question.label[site.language]}
            </h3>
            {answer && <OtherAnswer site={site} question={question} answer={answer} />}
          </>
        )
      })}
      {redaction !== undefined && Object.values(release.results.others).some(({ kind }) => kind === 'texts') && (
        <p>
          <a class="ds-link" href={site.link(redaction)}>
            {site.texts.correcting.toReleasedRedaction}
          </a>
        </p>
      )}
    </section>
  )
}

const OtherAnswer: FC<{ site: Site; question: AskedQuestion; answer: NetworkAnswer }> = ({
  site,
  question,
  answer,
}) => {
  const words = site.texts.round
  switch (answer.kind) {
    case 'hidden':
      return (
        <p>
          {question.type === 'long-text' || question.type === 'short-text' ? words.textsHidden : words.othersHidden}
        </p>
      )
    case 'counts':
      return <Counts site={site} question={question} answer={answer} />
    case 'median':
      return (
        <p>{`${words.median} ${typeof answer.median === 'number' ? numberInWords(answer.median, site.language) : dateInWords(answer.median, site.language)}, ${words.answers(answer.n)}`}</p>
      )
    case 'texts':
      return (
        <>
          <p>{words.textsShuffled}</p>
          <ul class="written-answers">
            {answer.texts.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      )
  }
}

const Counts: FC<{ site: Site; question: AskedQuestion; answer: Extract<NetworkAnswer, { kind: 'counts' }> }> = ({
  site,
  question,
  answer,
}) => (
  <table class="ds-table">
    <caption>{site.texts.round.answers(answer.n)}</caption>
    <tbody>
      {'options' in question &&
        question.options.map((option) => (
          <tr>
            <th scope="row">{option.label[site.language]}</th>
            <td>{answer.counts[option.key] ?? 0}</td>
          </tr>
        ))}
    </tbody>
  </table>
)
