import { dontKnow } from '../../schemas/answers.ts'
import type { Answers } from '../../schemas/answers.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import type { Network } from '../../schemas/network.ts'
import { questionnaireSchema, scalesInResults } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import fiveFundamentals from '../../schemas/questionnaires/five-fundamentals.json' with { type: 'json' }
import type { Release } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import type { TeamLevels } from '../../schemas/team-results.ts'
import type { Outcome } from '../../worker/domain/comparison.ts'
import { release } from '../../worker/domain/release.ts'
import { tally } from '../../worker/domain/tally.ts'
import type { Individual } from '../../worker/domain/turnout.ts'

export const questionnaire: Questionnaire = questionnaireSchema.parse(fiveFundamentals)

/** A network of these municipalities, with gatherings 1, 2 and 3. */
export const buildNetwork = (...slugs: string[]): Network => ({
  slug: 'saman',
  name: 'Saman om ein betre kommune',
  owner: 'KS',
  municipalities: slugs.map((slug) => ({ slug, name: slug, innovationQuestions: [] })),
  gatherings: ['2013', '2013-10-15', '2014-03'].map((date, index) => ({ number: index + 1, date })),
  demonstration: false,
})

/** A closed round of «Five fundamentals» at a gathering. */
export const buildRound = (gathering = 1, more: Partial<Round> = {}): Round => ({
  id: `saman-${gathering}`,
  network: 'saman',
  gathering,
  questionnaire: { id: questionnaire.id, version: questionnaire.version },
  status: 'closed',
  threshold: 5,
  scales: scalesInResults(questionnaire),
  expected: {},
  ...more,
})

/** One person's levels, one character a fundamental in the order of the formula, `x` for «don't know». */
const respond = (municipality: string, levels: string): Individual => ({
  municipality,
  answers: levelsOf(levels),
})

/** As many people as there are characters, each with that level on every fundamental. */
export const people = (municipality: string, levels: string): Individual[] =>
  Array.from(levels, (level) => respond(municipality, level.repeat(fundamentals.length)))

/** What came of a round: joint levels by municipality, and a release where there are individual answers. */
export const buildOutcome = (round: Round, joint: Record<string, string>, individuals?: Individual[]): Outcome => ({
  round,
  phase: round.status,
  team: {
    round: round.id,
    gathering: round.gathering,
    questionnaire: round.questionnaire,
    scales: round.scales,
    municipalities: teamLevelsOf(joint),
    hash: `team-${round.id}`,
  },
  ...(individuals && { release: buildRelease(round, individuals) }),
})

/** A release of «Five fundamentals», its texts in the order they came. */
export const buildRelease = (round: Round, individuals: Individual[]): Release => ({
  edition: 1,
  hash: `release-${round.id}`,
  closedAt: round.closesAt,
  results: release(round, tally(questionnaire, individuals), unshuffled).results,
})

export const unshuffled = <T>(items: readonly T[]): T[] => [...items]

const teamLevelsOf = (joint: Record<string, string>): TeamLevels =>
  Object.fromEntries(Object.entries(joint).map(([slug, levels]) => [slug, levelsOf(levels)]))

const levelsOf = (levels: string): Answers & TeamLevels[string] =>
  Object.fromEntries(
    fundamentals.flatMap((fundamental, index) => {
      const level = levels.charAt(index)
      return level === '' || level === '–' ? [] : [[fundamental, level === 'x' ? dontKnow : Number(level)]]
    }),
  )
