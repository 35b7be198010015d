/** How many there were at an earlier edition, how many there are now, and how many of them are the same. */
export interface Sizes {
  before: number
  now: number
  stayed: number
}

/**
 * Whether of the people of two editions those of one hold all of the other's. So nobody has both left (or answered
 * otherwise) and nobody come: what was published of the two differs by those who came alone, or those who left alone.
 */
export const areNested = (sizes: readonly Sizes[]): boolean =>
  sizes.every(({ before, stayed }) => before === stayed) || sizes.every(({ now, stayed }) => now === stayed)

/** By how many answers two editions differ: those that are gone or answered otherwise, and those that are new. */
export const differenceOf = ({ before, now, stayed }: Sizes): number => before - stayed + (now - stayed)
