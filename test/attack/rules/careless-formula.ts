import { fundamentals } from '../../../schemas/fundamental.ts'
import type { Subject } from '../subject/build-subject.ts'
import type { Responding } from '../subject/editions.ts'

/**
 * A page whose product is over all five fundamentals, of what people answered. The product's own page cannot have it: it gets
 * a release, and a release has nothing of a hidden cell.
 */
export const productOverAll = (subject: Subject): Subject => {
  let responses: Responding[] = []
  return {
    ...subject,
    tally: (questionnaire, individuals) => {
      responses = [...individuals]
      return subject.tally(questionnaire, responses)
    },
    profileOf: (comparison, slug) => {
      const profile = subject.profileOf(comparison, slug)
      const formula = profile?.voices.individual.formula
      if (!profile || formula?.kind !== 'withheld') return profile
      const product = fundamentals.reduce((soFar, key) => soFar * meanOf(responses, key), 1)
      const individual = { ...profile.voices.individual, formula: { ...formula, product } }
      return { ...profile, voices: { ...profile.voices, individual } }
    },
  }
}

const meanOf = (responses: readonly Responding[], key: string): number => {
  const levels = responses.map(({ answers }) => answers[key]).filter((level) => typeof level === 'number')
  return levels.reduce((sum, level) => sum + level, 0) / levels.length / 5
}
