/** Something that was told in a history and must not be. */
export interface Finding {
  /** By which attack. */
  by: 'taking away' | 'conditions' | 'summing up' | 'files' | 'participation'
  /** The round's place, the question, and what was told. */
  told: string
}

/** How much was gone through. */
export type Gone = Record<string, number>

/** What an attack found, and how much it went through. */
export interface Attacked {
  findings: Finding[]
  gone: Gone
}

/** The findings and numbers of several, together. */
export const gathered = (all: readonly Attacked[]): Attacked => ({
  findings: all.flatMap(({ findings }) => findings),
  gone: all.reduce<Gone>((sums, { gone }) => {
    for (const [name, number] of Object.entries(gone)) sums[name] = (sums[name] ?? 0) + number
    return sums
  }, {}),
})
