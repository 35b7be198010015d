import type { Edition } from '../domain/earlier-editions.ts'
import type { Individual } from '../domain/turnout.ts'
import type { EarlierEdition } from '../storage/release-bases.ts'
import type { PagedResponse } from '../storage/response-pages.ts'
import { hashOf } from '../tokens.ts'

type Answer = Pick<PagedResponse, 'id' | 'revision'> & Partial<Pick<PagedResponse, 'sameFrom'>>

/** Of a digest, so much: 64 bits. */
const digestCharacters = 16

/**
 * What an edition knows an answer by: a digest of its random id and of the revision from which on it is as it is now. Only
 * someone who has the id can tell whose it is, and two editions know the same answer by different ones.
 */
export const digestOf = async (
  round: string,
  edition: number,
  { id, revision, sameFrom = revision }: Answer,
): Promise<string> => (await hashOf(JSON.stringify([round, edition, id, sameFrom]))).slice(0, digestCharacters)

/** The digests of the answers that an edition counts. */
export const digestsOf = (round: string, edition: number, answers: readonly Answer[]): Promise<string[]> =>
  Promise.all(answers.map((answer) => digestOf(round, edition, answer)))

/** An edition, and the digests of the answers that were there. */
export interface CountedEdition extends Edition {
  counted: ReadonlySet<string>
}

/** The editions that a next one follows. Nothing where what one of them rests on is not kept: then there is no next one. */
export const followable = (earlier: readonly EarlierEdition[]): CountedEdition[] | undefined => {
  const editions = earlier.flatMap(({ results, kept }) =>
    kept ? [{ results, basis: kept.basis, counted: new Set(kept.counted) }] : [],
  )
  return editions.length === earlier.length ? editions : undefined
}

/** Answers with the editions that were made while they were there, the same as now. */
export const withEditions = (
  round: string,
  responses: readonly PagedResponse[],
  editions: readonly CountedEdition[],
): Promise<Individual[]> =>
  Promise.all(
    responses.map(async ({ municipality, answers, ...answer }) => ({
      municipality,
      answers,
      since: await sinceOf(round, answer, editions),
    })),
  )

const sinceOf = async (round: string, answer: Answer, editions: readonly CountedEdition[]): Promise<number[]> => {
  const digests = await Promise.all(editions.map((_, index) => digestOf(round, index + 1, answer)))
  return editions.flatMap(({ counted }, index) => (counted.has(digests[index] ?? '') ? [index + 1] : []))
}
