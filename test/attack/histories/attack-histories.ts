import type { Subject } from '../subject/build-subject.ts'
import { byConditions } from './by-conditions.ts'
import { byFiles } from './by-files.ts'
import { bySummingUp } from './by-summing-up.ts'
import { byTakingAway } from './by-taking-away.ts'
import { gathered } from './finding.ts'
import type { Attacked } from './finding.ts'
import { historyFrom } from './history.ts'
import { publishedRounds } from './published-round.ts'
import type { PublishedRound } from './published-round.ts'

/** Some attacks on a round, made one after the other. */
type Attacks = readonly ((round: PublishedRound) => Attacked)[]

/** The attacks by exact sums: what can be computed. */
const bySums = (subject: Subject): Attacks => [byTakingAway, byConditions, byFiles(subject)]

/** All attacks: what can be computed, and what is left when everything that people may have answered is gone through. */
export const byAll = (subject: Subject): Attacks => [...bySums(subject), bySummingUp]

/** Makes attacks on so many random histories, from a seed on. Each finding says which history it is in. */
export const attackHistories = (subject: Subject, attacks: Attacks, firstSeed: number, histories: number): Attacked => {
  const all = Array.from({ length: histories }, (_, index) => {
    const seed = firstSeed + index
    const rounds = publishedRounds(subject, historyFrom(seed))
    const { findings, gone } = gathered(rounds.flatMap((round) => attacks.map((attack) => attack(round))))
    const editions = rounds.reduce((sum, round) => sum + round.editions.length, 0)
    return {
      findings: findings.map((finding) => ({ ...finding, told: `history ${seed}: ${finding.told}` })),
      gone: { histories: 1, rounds: rounds.length, editions, ...gone },
    }
  })
  return gathered(all)
}
