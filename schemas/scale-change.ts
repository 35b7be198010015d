import type { Question, Scale } from './question.ts'

/** A scale whose words are others than in the version before. */
export interface ScaleChange {
  before: Scale
  after: Scale
  /** Whether it can be said to be the same question. Not where the number of levels is another. */
  mayBeSame: boolean
}

/** What is different in a version from the one before it. */
export interface VersionDifferences {
  added: Question[]
  removed: Question[]
  changed: Question[]
  /** The scales at which the series breaks. */
  breaks: Question[]
  /** Whether the order, the sections or the introduction are others. */
  isRearranged: boolean
}
