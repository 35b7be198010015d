import type { Edition } from '../../../worker/domain/earlier-editions.ts'

/**
 * Which groups' answers to a question some editions give exactly, alone or together: those that they show, those that
 * their totals cover, and whatever is left when one of these is taken away from another that it is part of.
 *
 * @param groupsOf the groups that a municipality's answers in an edition (by number) are of
 */
export const exactRows = (
  editions: readonly Edition[],
  question: string,
  slugs: readonly string[],
  groupsOf: (place: number, edition: number) => readonly number[],
): number[][] => {
  const rows = editions.flatMap(({ results: { municipalities, network }, basis }) => {
    const places = [...slugs.keys()]
    const shown = places.filter((place) => municipalities[slugs[place] ?? '']?.[question]?.kind === 'exact')
    const rowOf = (covered: readonly number[]) =>
      covered.flatMap((place) => groupsOf(place, basis.counted[question]?.[slugs[place] ?? '']?.since ?? 0))
    const total = network[question]
    const alone = shown.map((place) => rowOf([place]))
    return total?.cell.kind === 'exact' ? [...alone, rowOf(total.partial ? shown : places)] : alone
  })
  return withWhatIsLeft(rows)
}

const withWhatIsLeft = (rows: readonly number[][]): number[][] => {
  const known = new Map(rows.map((row) => [String(row.toSorted((a, b) => a - b)), row]))
  for (const whole of known.values())
    for (const part of known.values()) {
      const rest = whole.filter((group) => !part.includes(group))
      const isPart = rest.length > 0 && rest.length === whole.length - part.length
      if (isPart) known.set(String(rest.toSorted((a, b) => a - b)), rest)
    }
  return [...known.values()]
}
