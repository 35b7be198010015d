import { fundamentals } from '../../schemas/fundamental.ts'
import type { Comparison, Profile } from '../../schemas/comparison.ts'
import type { Voice } from '../../schemas/voice.ts'
import { levelIn } from './comparison.ts'

/** Two voices this far apart, in levels, or less are taken to say the same. */
const sameWithinLevels = 1

/** The fundamentals where a municipality's voices are more than one level apart at a gathering, from published values. */
export const gapsAt = ({ trends }: Comparison, slug: string, at: number): Profile['gaps'] =>
  fundamentals.flatMap((fundamental) => {
    const level = (voice: Voice) =>
      levelIn(trends[voice][fundamental].lines.find(({ municipality }) => municipality.slug === slug)?.points[at])
    const [team] = level('team')
    const [individual] = level('individual')
    if (team === undefined || individual === undefined) return []
    return Math.abs(team - individual) > sameWithinLevels ? [{ fundamental, team, individual }] : []
  })
