/** A level as far as it is known of a small group. */
interface CoarseLevel {
  level: number
  edge?: 'or-lower' | 'or-higher' | undefined
}

const half = 0.5
const highestLevel = 5

/** From where to where on 0–5 a rounded median may be: half a level to each side, and on to the end of an open edge. */
export const coarseRange = ({ level, edge }: CoarseLevel): { low: number; high: number } => ({
  low: edge === 'or-lower' ? 0 : level - half,
  high: edge === 'or-higher' ? highestLevel : level + half,
})
