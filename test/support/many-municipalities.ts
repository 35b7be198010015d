import { fundamentals } from '../../schemas/fundamental.ts'
import register from '../../schemas/municipality-register.json' with { type: 'json' }
import type { Network } from '../../schemas/network.ts'
import type { Round } from '../../schemas/round.ts'
import { closeAndRelease } from '../../worker/rounds/closing.ts'
import { saveMember, saveNetwork } from '../../worker/storage/networks.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { addRound } from '../../worker/storage/rounds.ts'
import { buildRound, questionnaire } from './builders.ts'

const gatherings = [1, 2, 3, 4, 5, 6]
const peopleEach = 6

/** As many municipalities as there were in Norway in 2023, by their official names and numbers. */
export const manyMunicipalities: Network = {
  slug: 'alle',
  name: 'Alle kommuner',
  owner: 'KS',
  municipalities: register.municipalities.slice(0, 356).map(({ number, name }, place) => ({
    slug: `k${number}`,
    name,
    numbers: [{ number }],
    innovationQuestions: [{ fromGathering: 1, text: `Hvordan kan ${name} bli bedre? Spørsmål ${place + 1}` }],
  })),
  gatherings: gatherings.map((number) => ({ number, date: `${2020 + number}-03-01` })),
  demonstration: false,
}

const slugs = manyMunicipalities.municipalities.map(({ slug }) => slug)

/** Puts a network of 356 municipalities in the database: six gatherings, each with a round that everyone has answered; the last one is open. */
export const seedManyMunicipalities = async (db: D1Database, leader: string): Promise<void> => {
  await saveNetwork(db, manyMunicipalities)
  await saveMember(db, manyMunicipalities.slug, leader, 'owner')
  await saveQuestionnaire(db, manyMunicipalities.slug, questionnaire)
  for (const gathering of gatherings) {
    const round = roundAt(gathering)
    await addRound(db, round)
    await answerAll(db, round)
    if (gathering < gatherings.length)
      await closeAndRelease(db, round, {}, { who: 'leder@example.no', at: new Date().toISOString() })
  }
}

const roundAt = (gathering: number): Round =>
  buildRound(gathering, {
    id: `alle-${gathering}`,
    network: manyMunicipalities.slug,
    status: 'open',
    expected: Object.fromEntries(slugs.map((slug) => [slug, peopleEach])),
  })

const answerAll = async (db: D1Database, round: Round): Promise<void> => {
  const own = slugs.flatMap((municipality, place) =>
    Array.from({ length: peopleEach }, (_, person) => ({
      municipality,
      id: `${person}`.padEnd(22, '0'),
      answers: levelsAt((place + person + round.gathering) % 6),
    })),
  )
  const joint = Object.fromEntries(slugs.map((slug, place) => [slug, levelsAt((place + round.gathering) % 6)]))
  await db
    .prepare(
      `INSERT INTO response (round, municipality, voice, id, questionnaire_version, revision, answers)
     SELECT ?1, value ->> 'municipality', 'individual', value ->> 'id', 1, 1, value -> 'answers' FROM json_each(?2)`,
    )
    .bind(round.id, JSON.stringify(own))
    .run()
  await db.prepare('UPDATE round SET team_levels = ?2 WHERE id = ?1').bind(round.id, JSON.stringify(joint)).run()
}

const levelsAt = (level: number): Record<string, number> =>
  Object.fromEntries(fundamentals.map((fundamental, place) => [fundamental, (level + place) % 6]))
