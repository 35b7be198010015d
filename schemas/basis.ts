import * as z from 'zod'

const countedSchema = z.strictObject({
  /** The edition whose answers these are: this one's, or an earlier one's that were kept. */
  since: z.int().min(1),
  /** Of a scale how many chose each level, lowest first; of any other question how many answered, alone. */
  counts: z.array(z.int().min(0)),
})

/**
 * What an edition of the results rests on, hidden cells too: all that a later edition must compare with. Rule 2 (second
 * releases). It is kept apart from the results, shown to nobody, in no file, and deleted with the answers.
 */
export const basisSchema = z.strictObject({
  /** How many answers there were, by municipality, those that were held not counted. */
  people: z.record(z.string(), z.int().min(0)),
  /** By question, then by municipality. */
  counted: z.record(z.string(), z.record(z.string(), countedSchema)),
})

export type Basis = z.infer<typeof basisSchema>
export type Counted = z.infer<typeof countedSchema>
