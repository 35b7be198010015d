import * as z from 'zod'
import { storedAnswersSchema } from './answers.ts'
import { voiceSchema } from './voice.ts'

/** The fixed id of a municipality's joint answer: one for each round and municipality. */
export const teamResponseId = 'team'

/** 128 random bits or more, in base64url. Never `team`: that one is the municipality's. */
export const responseIdSchema = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/)

/** One filled-in form, as it is stored: no time, no address, no link, no person. */
const responseSchema = z.strictObject({
  round: z.string(),
  municipality: z.string(),
  voice: voiceSchema,
  id: z.string(),
  questionnaireVersion: z.int().min(1),
  /**
   * Counts up each time the answers change, and where older ones may still be on their way each time that they are sent. The
   * first is 1; 0 is an empty row of what could not be taken in.
   */
  revision: z.int().min(0),
  /** The revision from which on the answers are as they are now, where they have been sent again unchanged since. */
  sameFrom: z.int().min(1).optional(),
  answers: storedAnswersSchema,
})

export type Response = z.infer<typeof responseSchema>
