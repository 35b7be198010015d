import type { Told } from '../oracle/told.ts'

/** How large the networks are that are gone through, and by which rules. */
export interface Extent {
  municipalities: number
  people: number
  levels: number
  threshold: number
  /** Counts of this many people are no secret. */
  few: number
}

/** What came of going through them. */
export interface Found {
  tables: number
  /** As many as can be told apart. */
  published: number
  /** How often, among them, it is told that someone gave a level. */
  levelsTold: number
  told: Told[]
}

export const emptyFinds = (): Found => ({ tables: 0, published: 0, levelsTold: 0, told: [] })
