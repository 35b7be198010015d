import { questionsFor } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { exactFloor } from './limits.ts'

/**
 * The fewest answers that anything of a person's own is shown of, in a round with this threshold: the threshold where a
 * scale is asked, and else what the whole network needs, as nothing but scales is shown for a municipality. Rules 4 and 8.
 */
export const fewestShown = (questionnaire: Questionnaire, threshold: number): number =>
  questionsFor(questionnaire, 'individual').some(({ type }) => type === 'scale') ? threshold : exactFloor(threshold)
