import type { FC } from 'hono/jsx'
import * as z from 'zod'
import { dontKnow } from '../../schemas/answers.ts'
import type { Answer, Answers } from '../../schemas/answers.ts'
import { isAskedAfter } from '../../schemas/asked-if.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import { dateInWords } from '../dates.ts'
import { numberInWords } from '../numbers.ts'
import type { Site } from '../site.ts'

interface AnswersGivenProps {
  site: Site
  questions: readonly AskedQuestion[]
  answers: Answers
}

/** Every question that was asked, with what was answered. */
export const AnswersGiven: FC<AnswersGivenProps> = ({ site, questions, answers }) => (
  <dl class="answers-given">
    {questionsAsked(questions, answers).map((question) => {
      const answer = answers[question.key]
      return (
        <div>
          <dt>{question.label[site.language]}</dt>
          <dd class={answer === undefined ? 'not-answered' : undefined}>
            {answer === undefined ? site.texts.receipt.notAnswered : answerInWords(site, question, answer)}
          </dd>
        </div>
      )
    })}
  </dl>
)

/** The answers as lines of plain text, for a file that opens anywhere. */
export const answersAsText = (
  site: Site,
  heading: string,
  { questions, answers }: Omit<AnswersGivenProps, 'site'>,
): string => {
  const blocks = questionsAsked(questions, answers).map((question) => {
    const answer = answers[question.key]
    const words = answer === undefined ? site.texts.receipt.notAnswered : answerInWords(site, question, answer)
    return `${question.label[site.language]}\n${words}`
  })
  return [heading, ...blocks].join('\n\n')
}

/** The questions that were asked after these answers, and those with an answer that was typed all the same. */
const questionsAsked = (questions: readonly AskedQuestion[], answers: Answers): AskedQuestion[] =>
  questions.filter((question) => answers[question.key] !== undefined || isAskedAfter(question, answers))

/** One answer as a person would read it. */
export const answerInWords = (site: Site, question: AskedQuestion, answer: Answer): string => {
  switch (question.type) {
    case 'scale':
      return answer === dontKnow
        ? site.texts.form.dontKnow
        : `${String(answer)} – ${question.levels[Number(answer)]?.[site.language] ?? ''}`
    case 'choice':
    case 'choices':
      return [answer]
        .flat()
        .map((key) => question.options.find((option) => option.key === key)?.label[site.language] ?? String(key))
        .join('; ')
    case 'number':
      return typeof answer === 'number' ? numberInWords(answer, site.language) : String(answer)
    case 'date':
      return isDate(answer) ? dateInWords(answer, site.language) : String(answer)
    case 'short-text':
    case 'long-text':
      return String(answer)
  }
}

const isDate = (answer: Answer): answer is string => z.iso.date().safeParse(answer).success
