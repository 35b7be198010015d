/** A part of the suite: what it went through, as a table, and what it found that must not be. */
export interface Part {
  title: string
  heads: string[]
  rows: (string | number)[][]
  /** What is said under the table. */
  notes: string[]
  /** What must not be told, and was. Nothing where the part holds. */
  broken: string[]
}

/** A part as text. */
export const partText = ({ title, heads, rows, notes, broken }: Part): string => {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => String(row[column] ?? '').length)),
  )
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, column) =>
        typeof cell === 'number' ? String(cell).padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const verdict =
    broken.length === 0 ? ['It holds.'] : [`THIS DOES NOT HOLD: ${broken.length}`, ...broken.slice(0, mostShown)]
  return [`\n── ${title}\n`, line(heads), ...rows.map(line), '', ...notes, ...verdict].join('\n')
}

/** So many examples are enough to go on with. */
const mostShown = 5
