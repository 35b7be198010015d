import type { Told } from '../oracle/told.ts'

/** The answers of a group as a list of levels, lowest first. */
export const levelsGiven = (counts: readonly number[]): string =>
  counts.flatMap((count, level) => Array.from({ length: count }, () => level)).join(' ') || 'nobody'

/** Who can tell what, in words. */
export const inWords = ({ by, secret, groups }: Told, names: readonly string[] = []): string => {
  const named = (some: readonly number[]) =>
    some.map((group) => names[group] ?? `municipality ${group + 1}`).join(' and ')
  const what = secret === 'answer' ? 'what each answered' : 'how many gave each level'
  return `${whoIs(by, named)} can tell ${what} of ${named(groups)}`
}

const whoIs = (by: Told['by'], named: (groups: readonly number[]) => string): string => {
  switch (by.who) {
    case 'outsider':
      return 'anyone'
    case 'colleague':
      return `one of ${named([by.group])} who answered ${by.level}`
    case 'municipality':
      return `all of ${named(by.groups.slice(0, 1))} together`
  }
}
