import { attackBesideKnown } from '../cells/beside-known.ts'
import { firstOf } from './attack.ts'
import type { Attack } from './attack.ts'
import { inWords, levelsGiven } from './words.ts'

/** Every list of answers of one municipality, beside two of which every answer is known. */
export const besideWhatIsKnown =
  (levels: number, threshold: number): Attack =>
  (subject) =>
    firstOf([3, 4, 5, 6, 7], (n) => {
      const { told, total } = attackBesideKnown(subject, levels, threshold, n)
      const [first] = told
      return (
        first && {
          answers: levelsGiven(first.world[0] ?? []),
          shown: `the network's total, ${total}`,
          told: `${inWords(first)}, who knows what all others answered`,
        }
      )
    })
