import { fundamentals } from '../../schemas/fundamental.ts'
import type { Network } from '../../schemas/network.ts'
import type { Round } from '../../schemas/round.ts'
import { closeAndRelease } from '../../worker/rounds/closing.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { buildNetwork, buildRound, questionnaire } from './builders.ts'

/** What people answered at each gathering, one character a person, the same on every fundamental; then the joint answer. */
type Told = Record<string, [own: string, joint: string]>

const told: Told[] = [
  {
    stor: ['000111222233', '22120'],
    mellom: ['111122', '33333'],
    delt: ['0022445', '12345'],
    liten: ['333', '22222'],
    notteroy: ['22333', '33333'],
    tjome: ['11122', '11111'],
  },
  {
    stor: ['01122223333445', '43210'],
    mellom: ['222333', '44444'],
    delt: ['0012245', '23451'],
    liten: ['44', '33333'],
    notteroy: ['33344', '44444'],
    tjome: ['22233', '22222'],
  },
  {
    stor: ['22233333444445', '43220'],
    mellom: ['444455', '44444'],
    delt: ['0122455', '55555'],
    liten: ['4', '33333'],
    farder: ['223333', '33333'],
  },
  { stor: ['33333334444455', '54321'], mellom: ['333344', '45454'], farder: ['333344', '44444'] },
]

const merged = { gathering: 2, merged: { into: 'farder', date: '2018-01-01' } }
const built = buildNetwork('stor', 'mellom', 'delt', 'liten', 'notteroy', 'tjome', 'farder')

/**
 * A network with one of everything that a chart can show: exact groups, rounded ones, one with views that differ, withheld
 * ones, a zero in the formula, two that merged, and a question that changed at the last gathering.
 */
const chartedNetwork: Network = {
  ...built,
  slug: 'charted',
  name: 'Alt i diagram',
  municipalities: built.municipalities.map((one) => ({
    ...one,
    name: one.slug.charAt(0).toUpperCase() + one.slug.slice(1),
    ...(['notteroy', 'tjome'].includes(one.slug) && { until: merged }),
    ...(one.slug === 'farder' && { fromGathering: 3 }),
  })),
  gatherings: told.map((_, at) => ({ number: at + 1, date: `${2016 + at}-03-01` })),
}

/** Puts it in the database, every round closed and released. */
export const seedCharted = async (db: D1Database, leader: string): Promise<void> => {
  await saveNetwork(db, chartedNetwork)
  await saveMember(db, chartedNetwork.slug, leader, 'owner')
  await saveQuestionnaire(db, chartedNetwork.slug, questionnaire)
  for (const [at, answers] of told.entries()) {
    const round = roundAt(at + 1)
    await addRound(db, round)
    await answer(db, round, answers)
    await closeAndRelease(db, round, {}, { who: leader, at: '2026-01-01T00:00:00.000Z' })
  }
}

const roundAt = (gathering: number): Round => {
  const round = buildRound(gathering, { id: `charted-${gathering}`, network: chartedNetwork.slug, status: 'open' })
  if (gathering < told.length) return round
  const scales = round.scales.map((scale) => (scale.fundamental === 'team' ? { ...scale, wording: 2 } : scale))
  return { ...round, scales }
}

const answer = async (db: D1Database, round: Round, answers: Told): Promise<void> => {
  const own = Object.entries(answers).flatMap(([municipality, [levels]]) =>
    Array.from(levels, (level, person) => ({
      municipality,
      id: `${person}`.padStart(22, '0'),
      answers: Object.fromEntries(fundamentals.map((key) => [key, Number(level)])),
    })),
  )
  const joint = Object.fromEntries(
    Object.entries(answers).map(([municipality, [, levels]]) => [
      municipality,
      Object.fromEntries(fundamentals.map((key, at) => [key, Number(levels.charAt(at))])),
    ]),
  )
  await db
    .prepare(
      `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
     SELECT ?1, value ->> 'municipality', 'individual', value ->> 'id', 1, 1, value -> 'answers' FROM json_each(?2)`,
    )
    .bind(round.id, JSON.stringify(own))
    .run()
  await db.prepare('UPDATE round SET team_levels = ?2 WHERE id = ?1').bind(round.id, JSON.stringify(joint)).run()
}
