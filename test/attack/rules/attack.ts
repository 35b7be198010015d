import type { Subject } from '../subject/build-subject.ts'

/** Something that must not be told, and was. */
export interface Example {
  /** What people answered. */
  answers: string
  /** What is published of it. */
  shown: string
  /** Who can tell what from that. */
  told: string
}

/** Tries to tell something that must not be told, in the smallest groups first. Nothing where it cannot be told. */
export type Attack = (subject: Subject) => Example | undefined

/** The first example that one of these finds. */
export const firstOf = <T>(cases: Iterable<T>, attack: (one: T) => Example | undefined): Example | undefined => {
  for (const one of cases) {
    const found = attack(one)
    if (found) return found
  }
  return undefined
}
