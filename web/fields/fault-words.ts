import type { AnswerFault } from '../../schemas/answers.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import { dateInWords } from '../dates.ts'
import { numberInWords } from '../numbers.ts'
import type { Site } from '../site.ts'

/** What is wrong with an answer and how to mend it, in the words of the page. */
export const faultWords = (site: Site, question: AskedQuestion, fault: AnswerFault): string => {
  const { form, common } = site.texts
  if (fault === 'missing' && question.type === 'scale' && question.fundamental)
    return form.missingLevel(lowerFirst(common.fundamentals[question.fundamental]))
  return form.faults[fault](question.label[site.language], limitOf(site, question))
}

const limitOf = (site: Site, question: AskedQuestion): string => {
  const { form } = site.texts
  switch (question.type) {
    case 'short-text':
    case 'long-text':
      return String(question.maxCharacters)
    case 'number':
      return form.fromTo(numberInWords(question.min, site.language), numberInWords(question.max, site.language))
    case 'date':
      return dateLimit(site, question.min, question.max)
    case 'scale':
    case 'choice':
    case 'choices':
      return ''
  }
}

const dateLimit = (site: Site, min: string | undefined, max: string | undefined): string => {
  const { form } = site.texts
  const words = (date: string) => dateInWords(date, site.language)
  if (min !== undefined && max !== undefined) return form.fromTo(words(min), words(max))
  if (min !== undefined) return form.notBefore(words(min))
  return max === undefined ? '' : form.notAfter(words(max))
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
