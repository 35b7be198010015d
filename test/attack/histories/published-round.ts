import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { Edition } from '../../../worker/domain/earlier-editions.ts'
import { countedAt, editionsOf } from '../subject/editions.ts'
import { questionnaireOf } from '../subject/questions.ts'
import type { Subject } from '../subject/build-subject.ts'
import { chanceFrom } from './chance.ts'
import type { History, Person, RoundStory } from './history.ts'
import { questionsAsked } from './questions.ts'

/** A round with all that was ever published of it. */
export interface PublishedRound {
  story: RoundStory
  questionnaire: Questionnaire
  editions: Edition[]
  /** Who was counted in each edition: not those who waited for the facilitator's word. */
  counted: Person[][]
}

/** What a history's rounds publish, the real way. */
export const publishedRounds = (subject: Subject, { seed, municipalities, rounds }: History): PublishedRound[] =>
  rounds.map((story) => {
    const questionnaire = questionnaireOf(subject, questionsAsked(story.asked))
    const { threshold, expected } = story
    const moments = story.editions.map(({ people, accepted }) => ({ responses: people, accepted }))
    const { shuffled } = chanceFrom(seed)
    const asking = { questionnaire, threshold, expected, municipalities: municipalities.length }
    return {
      story,
      questionnaire,
      editions: editionsOf(subject, asking, moments, shuffled),
      counted: moments.map((moment) => countedAt(subject, story, moment).responses),
    }
  })
