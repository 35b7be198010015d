import * as z from 'zod'

/** By municipality with more answers than were expected: whether a person has said that they count. Absent: nobody was asked. */
export const moreAcceptedSchema = z.record(z.string(), z.boolean())

export type MoreAccepted = Readonly<z.infer<typeof moreAcceptedSchema>>
