import { expect, it } from 'vitest'
import register from '../../schemas/municipality-register.json' with { type: 'json' }
import { storedAnswersSchema } from '../../schemas/answers.ts'
import { questionnaireSchema, scalesInResults } from '../../schemas/questionnaire.ts'
import { fundamentalsOnly, release } from '../../worker/domain/release.ts'
import { tally } from '../../worker/domain/tally.ts'
import { digestsOf } from '../../worker/rounds/counted-answers.ts'
import { buildRound, unshuffled } from '../support/builders.ts'

/**
 * The processor that a release takes, over its floor: reading the answers that it is made of, once each. And the size of the
 * rows that it is kept in, of which D1 takes two million bytes. Municipalities are doubled, so that it shows how both grow.
 */

const questions = 15
const mostBytes = 2_000_000
const allowedSeconds = 30

const words = (text: string) => ({ nb: text, nn: text, en: text })

/** Fifteen scales, three of them with a condition, and a text. */
const questionnaire = questionnaireSchema.parse({
  id: 'fifteen',
  version: 1,
  title: words('Femten'),
  minutes: { individual: 5 },
  sections: [
    {
      key: 'all',
      voices: ['individual'],
      questions: [
        ...Array.from({ length: questions }, (_, place) => ({
          type: 'scale',
          key: `q${place}`,
          label: words(`Spørsmål ${place}`),
          levels: Array.from({ length: 6 }, (_, level) => words(String(level))),
          ...(place % 5 === 4 && { askedIf: { question: `q${place - 1}` } }),
        })),
        { type: 'short-text', key: 'more', label: words('Mer') },
      ],
    },
  ],
})

interface Row {
  municipality: string
  id: string
  revision: number
  answers: string
}

/** Every fifth person writes something of eighty characters. */
const rowsOf = (municipalities: number, each: number): Row[] =>
  register.municipalities.slice(0, municipalities).flatMap(({ number }, place) =>
    Array.from({ length: each }, (_, person) => ({
      municipality: `k${number}`,
      id: `${number}-${person}`.padEnd(22, '0'),
      revision: 1,
      answers: JSON.stringify({
        ...Object.fromEntries(Array.from({ length: questions }, (_, at) => [`q${at}`, (place + person * at) % 6])),
        ...(person % 5 === 0 && { more: `${number} ${person} `.padEnd(80, 'ord ') }),
      }),
    })),
  )

/** What the processor takes, at its best of five: the machine may have other things to do. */
const processor = <T>(act: () => T): { made: T; milliseconds: number } => {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    act()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return { made: act(), milliseconds: Math.min(...times) }
}

const read = (rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, answers: storedAnswersSchema.parse(JSON.parse(row.answers)) }))

const bytesOf = (...parts: unknown[]): number =>
  new TextEncoder().encode(parts.map((part) => JSON.stringify(part)).join('')).length

const measure = async (municipalities: number, each: number) => {
  const rows = rowsOf(municipalities, each)
  const round = buildRound(1, { scales: scalesInResults(questionnaire) })
  const floor = processor(() => read(rows))
  const first = processor(() => release(round, tally(questionnaire, floor.made), unshuffled))
  const again = floor.made.map((answer) => ({ ...answer, since: [1] }))
  const next = processor(() => release(round, tally(questionnaire, again), unshuffled, new Set(), [first.made]))
  const { results, basis } = first.made
  return {
    municipalities,
    each,
    floor: floor.milliseconds,
    first: first.milliseconds,
    next: next.milliseconds,
    release: bytesOf(results, fundamentalsOnly(results)),
    basis: bytesOf(basis, await digestsOf(round.id, 1, rows)),
  }
}

it('measures a release of 356 municipalities × 15 questions, and how it grows', async () => {
  const heads = ['municipalities', 'answers', 'ms', 'over reading', 'next edition', 'release bytes', 'basis bytes']
  const lines = [heads]
  await measure(89, 10)
  for (const each of [10, 30])
    for (const municipalities of [89, 178, 356]) {
      const { floor, first, next, release, basis } = await measure(municipalities, each)
      const ratio = (milliseconds: number) => `${(milliseconds / floor).toFixed(2)} ×`
      const answers = municipalities * each
      lines.push([municipalities, answers, Math.round(first), ratio(first), ratio(next), release, basis].map(String))
      expect(first / 1000).toBeLessThan(allowedSeconds)
      expect(Math.max(release, basis)).toBeLessThan(mostBytes)
    }
  console.log(lines.map((line) => line.map((cell) => cell.padStart(15)).join('')).join('\n'))
})
