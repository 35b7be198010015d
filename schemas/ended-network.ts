import * as z from 'zod'

/**
 * What is left of a network that was deleted: who asked for it, when it was done (ISO, UTC), and how much of each kind
 * there was. How many had answered is nobody's to know, so answers are not counted.
 */
export const endedNetworkSchema = z.strictObject({
  receipt: z.string(),
  slug: z.string(),
  name: z.string(),
  endedBy: z.string(),
  endedAt: z.iso.datetime(),
  removed: z.strictObject({ municipalities: z.int(), questionnaires: z.int(), rounds: z.int() }),
})

export type EndedNetwork = z.infer<typeof endedNetworkSchema>
