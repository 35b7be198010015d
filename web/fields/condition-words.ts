import { dontKnow } from '../../schemas/answers.ts'
import type { Question } from '../../schemas/question.ts'
import type { Voice } from '../../schemas/voice.ts'
import type { Site } from '../site.ts'

/**
 * When to answer a question, in words: «Svar bare hvis du svarte «Ja» på «Har dere et team?».» Nothing where it is asked
 * of everyone. `others` are the questions of the same form.
 */
export const conditionWords = (
  site: Site,
  voice: Voice,
  { type, askedIf }: Question,
  others: readonly Question[],
): string | undefined => {
  const earlier = askedIf && others.find(({ key }) => key === askedIf.question)
  if (!earlier) return undefined
  const { answered, chose, or } = site.texts.conditions
  const kind = type === 'statement' ? 'statement' : 'question'
  const label = earlier.label[site.language]
  if (!askedIf.answers) return answered[kind][voice](label)
  return chose[kind][voice](
    inWords(
      askedIf.answers.map((answer) => answerName(site, earlier, answer)),
      or,
    ),
    label,
  )
}

/** An answer as the form shows it: a level by its number, everything else in quotation marks. */
const answerName = (site: Site, question: Question, answer: string): string => {
  const { quoted } = site.texts.conditions
  if (answer === dontKnow && question.type === 'scale') return quoted(site.texts.form.dontKnow)
  if (question.type !== 'choice' && question.type !== 'choices') return answer
  return quoted(question.options.find(({ key }) => key === answer)?.label[site.language] ?? answer)
}

const inWords = (items: readonly string[], or: string): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1) ?? ''}` : items.join('')
