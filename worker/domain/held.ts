import type { Round } from '../../schemas/round.ts'
import type { Voice } from '../../schemas/voice.ts'
import { participationIn } from './participation.ts'

/**
 * The municipalities with more answers than people who were asked: someone may have answered twice. Their answers wait
 * for the facilitator's word, all of them: no single one is ever marked as the late one. Rule 11 (participation).
 *
 * @param counts how many responses of the round each municipality has, in each voice
 */
export const moreThanExpected = (
  { expected, threshold }: Pick<Round, 'expected' | 'threshold'>,
  counts: Iterable<{ municipality: string; voice: Voice; count: number }>,
): Set<string> => {
  const more = new Set<string>()
  for (const { municipality, voice, count } of counts)
    if (voice === 'individual' && participationIn(count, threshold, expected[municipality]) === 'more-than-expected')
      more.add(municipality)
  return more
}
