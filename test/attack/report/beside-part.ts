import { attackBesideKnown } from '../cells/beside-known.ts'
import type { BesideFound } from '../cells/beside-known.ts'
import { inWords, levelsGiven } from '../rules/words.ts'
import type { Subject } from '../subject/build-subject.ts'
import type { Part } from './part.ts'

/** Every list of one municipality beside a network whose other answers are known, all of them. Rule 6. */
export const besidePart = (
  subject: Subject,
  levels: readonly number[],
  thresholds: readonly number[],
  sizes: readonly number[],
): Part => {
  const found = levels.flatMap((some) =>
    thresholds.flatMap((threshold) => sizes.map((n) => attackBesideKnown(subject, some, threshold, n))),
  )
  return {
    title: 'Every municipality of one to nine people, to whoever knows what all others answered',
    heads: ['levels', 'threshold', 'people', 'answer lists', 'total', 'fewest left open', 'told'],
    rows: found.map(({ levels: some, threshold, n, lists, total, fewestOpen, told }) => [
      some,
      threshold,
      n,
      lists,
      total,
      fewestOpen,
      told.length,
    ]),
    notes: [],
    broken: found.flatMap(brokenIn),
  }
}

const brokenIn = ({ levels, threshold, n, told }: BesideFound): string[] =>
  told.map(
    (one) =>
      `${n} people on ${levels} levels with a threshold of ${threshold}: ${levelsGiven(one.world[0] ?? [])}: ${inWords(one)}`,
  )
