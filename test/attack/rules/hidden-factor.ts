import { fundamentals } from '../../../schemas/fundamental.ts'
import { openWorlds } from '../oracle/worlds.ts'
import { buildNetwork, buildRound, questionnaire } from '../../support/builders.ts'
import type { Subject } from '../subject/build-subject.ts'
import type { Attack } from './attack.ts'

/** Five people answer four of the fundamentals, and one of them the fifth too: is that told by the page's formula? */
export const hiddenFactor: Attack = (subject) => {
  const pageOf = (level: number) => pageWith(subject, level)
  const told = openWorlds([0, 1, 2, 3, 4, 5], pageOf).find((open) => open.length === 1)?.[0]
  return told === undefined
    ? undefined
    : {
        answers: `five answered 3 on four fundamentals, and one of them ${told} on the fifth`,
        shown: JSON.stringify(pageOf(told)),
        told: `anyone can tell that the one answered ${told}: the product over the four that are shown`,
      }
}

/** The formula on the municipality's page, where one alone gave this level on the last fundamental. */
const pageWith = (subject: Subject, level: number) => {
  const round = buildRound(1)
  const [last = '', ...others] = fundamentals.toReversed()
  const answersOf = (person: number) =>
    Object.fromEntries([...others.map((key) => [key, 3]), ...(person === 0 ? [[last, level]] : [])])
  const responses = Array.from({ length: 5 }, (_, person) => ({ municipality: 'alta', answers: answersOf(person) }))
  const { results } = subject.release(round, subject.tally(questionnaire, responses), (items) => [...items])
  const team = { ...round, round: round.id, municipalities: {}, hash: '' }
  const outcome = {
    round,
    phase: 'closed' as const,
    team,
    release: { edition: 1, hash: '', closedAt: undefined, results },
  }
  return subject.profileOf(subject.compare(buildNetwork('alta'), [outcome]), 'alta')?.voices.individual.formula
}
