import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { saveQuestionnaire } from '../../worker/storage/questionnaires.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { questionnaire } from '../support/builders.ts'
import { facilitator, send, visit } from '../support/requests.ts'
import { takeBackRelease } from '../support/take-back-release.ts'

const leader = { as: facilitator }
const response = responseId('old')
const newerVersions = 50

/** Everything that shows a form, an answer or a result of the rounds that asked version 1. */
const pages = [
  '/s/demo-grong',
  '/s/demo-grong-team',
  `/s/demo-hamar/r/${response}`,
  `/s/demo-hamar/r/${response}/form`,
  '/s/demo-froya-team/r/team',
  '/networks/saman',
  '/networks/saman/municipalities/hamar',
  '/networks/saman/fundamentals/anchoring',
  '/networks/saman/rounds/saman-1/present',
  '/networks/saman/results.csv',
  '/networks/saman/results.csv?format=plain',
  '/networks/saman/results.json',
  '/networks/saman/results.xlsx',
  '/networks/saman/answers.csv',
]

const inLanguages = ['nb', 'nn', 'en'].flatMap((language) =>
  pages.map((path) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`),
)

const seenNow = async (): Promise<Map<string, string>> => {
  const seen = new Map<string, string>()
  for (const path of inLanguages) {
    const answer = await visit(path, leader)
    seen.set(path, `${answer.status} ${(await answer.text()).replace(/name="response" value="[^"]+"/, '')}`)
  }
  return seen
}

/** The same questionnaire with other words everywhere, in another order, and a question less. */
const changed = (version: number): Questionnaire => {
  const [first, ...rest] = questionnaire.sections
  const sections = [...rest.toReversed(), ...(version % 2 === 0 && first ? [first] : [])]
  return {
    ...questionnaire,
    version,
    title: { nb: `Ny ${version}`, nn: `Nytt ${version}`, en: `New ${version}` },
    sections: sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        question.type === 'scale'
          ? { ...question, wording: version, label: { nb: `Nb ${version}`, nn: `Nn ${version}`, en: `En ${version}` } }
          : question,
      ),
    })),
  }
}

const releaseNow = async (): Promise<unknown> => {
  await send('/networks/saman/rounds/saman-3/release', { confirm: 'yes', accepted: 'hamar' }, leader)
  const { results } = await env.DB.prepare(`SELECT hash, results FROM release WHERE round = 'saman-3'`).all()
  return results
}

describe('a round that asked an old version of its questionnaire', () => {
  let before: { released: unknown; seen: Map<string, string> }

  beforeAll(async () => {
    await seedDemo(env.DB, env.LINK_SEAL_KEY)
    await send('/s/demo-hamar', ownAnswer(response))
    await send('/s/demo-froya-team', jointAnswer(0))
    const released = await releaseNow()
    await takeBackRelease('saman-3')
    before = { released, seen: await seenNow() }
    for (let version = 2; version < 2 + newerVersions; version += 1)
      await saveQuestionnaire(env.DB, 'saman', changed(version))
  })

  it('shows its forms, receipts, results and files byte for byte as before, after fifty newer ones', async () => {
    const seen = await seenNow()
    for (const [path, page] of before.seen) {
      expect(page.startsWith('200 '), path).toBe(true)
      expect(page === seen.get(path), path).toBe(true)
    }
  })

  it('is counted as before', async () => {
    expect(await releaseNow()).toEqual(before.released)
  })
})
