import { questionsFor } from '../../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { Site } from '../../site.ts'
import type { Occasion } from '../form-introduction.tsx'

/** The three lines that matter most of who will see what is answered. */
export const firstLines = (site: Site, occasion: Occasion): string[] => {
  const { own, joint } = site.texts.whoSees
  if (occasion.voice === 'team') return [joint.open, joint.shown(occasion), joint.public]
  const shown = shownOf(site, occasion)
  const { texts } = askedIn(occasion.questionnaire)
  return [own.confidential, texts ? `${shown} ${own.texts(occasion)}` : shown, own.deleted(occasion)]
}

/** The same on paper, where there is less room. */
export const wordsOnPaper = (site: Site, occasion: Occasion): string => {
  const { own } = site.texts.whoSees
  if (occasion.voice === 'team') return firstLines(site, occasion).join(' ')
  return [own.confidentialShort, shownOf(site, occasion), own.deleted(occasion)].join(' ')
}

const shownOf = (site: Site, occasion: Occasion): string => {
  const { own } = site.texts.whoSees
  return askedIn(occasion.questionnaire).scales ? own.numbers(occasion) : own.networkOnly(occasion)
}

/** The rest of it: only what this questionnaire and this round give reason to say. */
export const moreLines = (site: Site, occasion: Occasion): string[] => {
  const { own, joint } = site.texts.whoSees
  if (occasion.voice === 'team')
    return [joint.change(occasion), joint.stays, joint.records, joint.roles, joint.corrections]
  const { scales, texts, others, conditions } = askedIn(occasion.questionnaire)
  return [
    own.change(occasion),
    own.leaders(occasion),
    ...(scales ? [own.small(occasion)] : []),
    ...(scales && others ? [own.others(occasion)] : []),
    ...(texts ? [own.textsMore(occasion)] : []),
    ...(conditions ? [own.conditions(occasion)] : []),
    own.results(occasion),
    own.operators,
    own.notAnonymous,
  ]
}

/** The same in a line, before sending. */
export const lineBeforeSending = (site: Site, occasion: Occasion): string =>
  site.texts.whoSees[occasion.voice === 'team' ? 'joint' : 'own'].beforeSending(occasion)

const isText = (type: string): boolean => type === 'short-text' || type === 'long-text'

/** What is asked of a person that is shown by rules of its own. */
const askedIn = (questionnaire: Questionnaire) => {
  const questions = questionsFor(questionnaire, 'individual')
  return {
    scales: questions.some(({ type }) => type === 'scale'),
    texts: questions.some(({ type }) => isText(type)),
    others: questions.some(({ type }) => type !== 'scale' && !isText(type)),
    conditions: questions.some(({ askedIf }) => askedIf !== undefined),
  }
}
