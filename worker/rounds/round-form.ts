import type * as z from 'zod'
import { municipalitiesAt } from '../../schemas/network.ts'
import type { Network } from '../../schemas/network.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { leastThreshold, usualThreshold } from '../../schemas/round.ts'
import type { Round } from '../../schemas/round.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import { localOf } from '../../web/local-time.ts'
import { expectedField, municipalitiesToAsk } from '../../web/pages/rounds/head-counts.tsx'
import type { Faults } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import type { PlannedRound } from '../storage/planned-rounds.ts'
import type { Closing } from '../storage/round-life.ts'

const mostExpected = 99_999
const greatestThreshold = 100

const headCount = () => field.optionalWhole(0, mostExpected)

/** When a round closes and what happens to its results then. */
export const closingFields = {
  closesAt: field.optionalInstant('last'),
  releasing: field.oneOf(['at-once', 'wait']),
}

/** What is asked about a round before it opens. */
export const roundFields = (network: Network, questionnaires: readonly Questionnaire[]) => {
  const expectedIn: Record<`expected.${string}`, ReturnType<typeof headCount>> = Object.fromEntries(
    municipalitiesToAsk(network).map(({ slug }) => [expectedField(slug), headCount()]),
  )
  return {
    gathering: field.oneOf(network.gatherings.map(({ number }) => String(number))),
    questionnaire: field.oneOf(questionnaires.map(({ id }) => id)),
    opensAt: field.optionalInstant('first'),
    ...closingFields,
    threshold: field.whole(leastThreshold, greatestThreshold),
    expected: headCount(),
    ...expectedIn,
  }
}

export type RoundValues = z.output<z.ZodObject<ReturnType<typeof roundFields>>> &
  Partial<Record<`expected.${string}`, number | undefined>>

/** A planned round from what was typed about it. */
export const plannedFrom = (
  values: RoundValues,
  network: Network,
  { id, version }: Questionnaire,
): Omit<PlannedRound, 'id'> => {
  const gathering = Number(values.gathering)
  return {
    network: network.slug,
    gathering,
    questionnaire: { id, version },
    ...(values.opensAt !== undefined && { opensAt: values.opensAt }),
    ...closingFrom(values),
    threshold: values.threshold,
    expected: Object.fromEntries(
      municipalitiesAt(network, gathering).flatMap(({ slug }) => {
        const count = values[expectedField(slug)] ?? values.expected
        return count === undefined ? [] : [[slug, count]]
      }),
    ),
  }
}

/** What cannot be of the times of a round, at an instant (ISO, UTC). Nothing where they can. */
export const timeFaults = (
  { opensAt, closesAt }: Pick<Round, 'opensAt' | 'closesAt'>,
  now: string,
): Faults | undefined => {
  if (opensAt !== undefined && opensAt <= now) return { opensAt: 'in-the-past' }
  if (closesAt !== undefined && closesAt <= now) return { closesAt: 'in-the-past' }
  if (opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt) return { closesAt: 'before-opening' }
  return undefined
}

/** The form of a round as it is. */
export const formOf = (round: Round): FormState =>
  freshForm({
    ...copied(round),
    gathering: round.gathering,
    opensAt: round.opensAt === undefined ? undefined : localOf(round.opensAt),
    ...closingValues(round),
  })

/** A closing from its fields. */
export const closingFrom = (values: z.output<z.ZodObject<typeof closingFields>>): Closing => ({
  ...(values.closesAt !== undefined && { closesAt: values.closesAt }),
  releaseOnClosing: values.releasing === 'at-once',
})

/** A closing as its fields are filled in. */
export const closingValues = ({ closesAt, releaseOnClosing }: Closing) => ({
  closesAt: closesAt === undefined ? undefined : localOf(closesAt),
  releasing: releaseOnClosing ? 'at-once' : 'wait',
})

/** The form of a new round, after another one where it is given: at the gathering that comes after. */
export const newForm = (network: Network, after?: Round): FormState => {
  const numbers = network.gatherings.map(({ number }) => number).toSorted((one, other) => one - other)
  const next = after && numbers.find((number) => number > after.gathering)
  return freshForm({
    threshold: usualThreshold,
    releasing: 'at-once',
    ...(after && copied(after)),
    gathering: next ?? numbers.at(-1),
  })
}

const copied = ({ questionnaire, threshold, expected }: Round) => {
  const usual = mostUsual(Object.values(expected))
  const others = Object.entries(expected).filter(([, count]) => count !== usual)
  return {
    questionnaire: questionnaire.id,
    threshold,
    expected: usual,
    ...Object.fromEntries(others.map(([slug, count]) => [expectedField(slug), count])),
  }
}

const mostUsual = (counts: readonly number[]): number | undefined => {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}
