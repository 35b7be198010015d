import * as z from 'zod'
import { responseIdSchema } from './response.ts'

/** A person's answer on its way, while the database is away: what is needed to store it later, and nothing else. */
export const heldAnswerSchema = z.strictObject({
  /** SHA-256 of the link's token, in hexadecimal: what it leads to is looked up later. */
  link: z.string().regex(/^[0-9a-f]{64}$/),
  response: responseIdSchema,
  /** The revision that it is on top of (0: none). */
  base: z.int().min(0),
  /** When it came in (ISO, UTC). Decides whether that was before closing, and is never stored. */
  at: z.iso.datetime(),
  /** What was answered, as the form sent it. */
  fields: z.string(),
})

export type HeldAnswer = z.infer<typeof heldAnswerSchema>
