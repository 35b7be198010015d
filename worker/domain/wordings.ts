import { languages } from '../../schemas/language.ts'
import type { Localized } from '../../schemas/language.ts'
import type { Scale } from '../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { scalesOf } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { ScaleChange } from '../../schemas/scale-change.ts'

type Sections = Pick<Questionnaire, 'sections'>

/**
 * The scales of a draft whose words are others than in the version before: a line in the charts breaks at each, unless
 * someone says that it is the same question. Those that have gone back to words that count as the same are not among them.
 *
 * @param history every version of every questionnaire in the network
 */
export const scaleChanges = (
  draft: Sections,
  before: Sections | undefined,
  history: readonly Sections[],
): ScaleChange[] =>
  scalesOf(draft).flatMap((scale) => {
    const was = before && counterpartOf(scale, before)
    if (!was || hasSameWords(was, scale)) return []
    const known = identicalIn(scale, history)
    if (known && isSameSeries(known, was)) return []
    return [{ before: was, after: scale, mayBeSame: was.levels.length === scale.levels.length }]
  })

/**
 * The draft with each scale's concept and wording as results will know them. The same words have the same wording, also
 * where an older version or another questionnaire of the network asked them; other words have one that was never used,
 * unless someone has said that they ask the same.
 *
 * @param history every version of every questionnaire in the network
 * @param same the keys of the scales that are said to be the same question
 */
export const withWordings = (
  draft: QuestionnaireDraft,
  before: Sections | undefined,
  history: readonly Sections[],
  same: ReadonlySet<string>,
): QuestionnaireDraft => ({
  ...draft,
  sections: draft.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.type === 'scale' ? worded(question, before && counterpartOf(question, before), history, same) : question,
    ),
  })),
})

/** The scale of another version that is in the same series: of the same fundamental, or else with the same key. */
export const counterpartOf = (scale: Scale, other: Sections): Scale | undefined =>
  scalesOf(other).find((one) =>
    scale.fundamental ? one.fundamental === scale.fundamental : !one.fundamental && one.key === scale.key,
  )

/** Whether results draw a line through two scales: the same concept, wording and number of levels. */
export const isSameSeries = (one: Scale, other: Scale): boolean =>
  one.concept === other.concept && one.wording === other.wording && one.levels.length === other.levels.length

const worded = (
  scale: Scale,
  was: Scale | undefined,
  history: readonly Sections[],
  same: ReadonlySet<string>,
): Scale => {
  if (was && hasSameWords(was, scale)) return inSeriesOf(scale, was)
  if (was && same.has(scale.key) && was.levels.length === scale.levels.length) return inSeriesOf(scale, was)
  const known = identicalIn(scale, history)
  return known ? inSeriesOf(scale, known) : { ...scale, wording: 1 + Math.max(0, ...wordingsOf(scale, history)) }
}

const inSeriesOf = (scale: Scale, { concept, wording }: Scale): Scale => {
  const { concept: _, ...rest } = scale
  return { ...rest, ...(concept !== undefined && { concept }), wording }
}

const relatedIn = (scale: Scale, history: readonly Sections[]): Scale[] =>
  history.flatMap(scalesOf).filter((one) => {
    const isOfSameFundamental = one.fundamental !== undefined && one.fundamental === scale.fundamental
    return isOfSameFundamental || conceptOf(one) === conceptOf(scale)
  })

const wordingsOf = (scale: Scale, history: readonly Sections[]): number[] =>
  relatedIn(scale, history).map(({ wording }) => wording)

/** The newest scale with the same words. */
const identicalIn = (scale: Scale, history: readonly Sections[]): Scale | undefined =>
  relatedIn(scale, history).findLast((one) => one.fundamental === scale.fundamental && hasSameWords(one, scale))

const conceptOf = ({ concept, key }: Scale): string => concept ?? key

const hasSameWords = (one: Scale, other: Scale): boolean =>
  areSame(one.label, other.label) &&
  one.levels.length === other.levels.length &&
  one.levels.every((level, index) => {
    const same = other.levels[index]
    return same !== undefined && areSame(level, same)
  })

const areSame = (one: Localized, other: Localized): boolean =>
  languages.every((language) => flat(one[language]) === flat(other[language]))

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
