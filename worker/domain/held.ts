import type { Round } from '../../schemas/round.ts'
import { participationIn } from './participation.ts'

/**
 * The municipalities with more answers than people who were asked: someone may have answered twice. Their answers wait
 * for the facilitator's word, all of them: no single one is ever marked as the late one. Rule 11 (participation).
 *
 * @param responses the round's individual responses
 */
export const moreThanExpected = (
  { expected, threshold }: Pick<Round, 'expected' | 'threshold'>,
  responses: Iterable<{ municipality: string }>,
): Set<string> => {
  const counts = new Map<string, number>()
  for (const { municipality } of responses) counts.set(municipality, (counts.get(municipality) ?? 0) + 1)
  const isMore = ([slug, count]: [string, number]) =>
    participationIn(count, threshold, expected[slug]) === 'more-than-expected'
  return new Set([...counts].filter(isMore).map(([slug]) => slug))
}
