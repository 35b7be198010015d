import * as z from 'zod'
import { localizedSchema } from './language.ts'

/** Names a network or a municipality in addresses and files. It never changes: numbers and names do. */
export const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)

/** An innovation question is a sentence or three, in characters. */
export const longestInnovationQuestion = 300

const municipalitySchema = z.strictObject({
  slug: slugSchema,
  name: z.string().min(1),
  /** The municipality's innovation question, newest last, each with the gathering from which it holds. */
  innovationQuestions: z.array(
    z.strictObject({ fromGathering: z.int().min(1), text: z.string().min(1).max(longestInnovationQuestion) }),
  ),
  /** Official numbers, newest last, each with the date from which it holds where that is known: numbers change. */
  numbers: z.array(z.strictObject({ number: z.string().regex(/^\d{4}$/), from: z.iso.date().optional() })).optional(),
  /** The first gathering that it takes part in. Absent: from the start. */
  fromGathering: z.int().min(1).optional(),
  /** The last gathering that it took part in, and, where it has become part of another since, which one and when. */
  until: z
    .strictObject({
      gathering: z.int().min(0),
      merged: z.strictObject({ into: slugSchema, date: z.iso.date() }).optional(),
    })
    .optional(),
})

const gatheringSchema = z.strictObject({
  number: z.int().min(1),
  /** As much of the date as is known: `2013`, `2014-03` or `2013-10-15`. */
  date: z.union([z.string().regex(/^\d{4}$/), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.iso.date()]),
  /** When, in words, where the date alone would say too much or too little. */
  when: localizedSchema.optional(),
})

/** A network of municipalities that meets at gatherings. Municipalities stand in the network's fixed order. */
export const networkSchema = z.strictObject({
  slug: slugSchema,
  name: z.string().min(1),
  /** Who runs the network and asks the questions. */
  owner: z.string().min(1),
  /** Who gets the report, where someone does: the ministry. */
  recipient: z.string().min(1).optional(),
  /** Who else is in the room at a gathering, where someone is. */
  guests: z.string().min(1).optional(),
  municipalities: z.array(municipalitySchema),
  gatherings: z.array(gatheringSchema),
  /** Made-up data, which every page then says. */
  demonstration: z.boolean(),
})

/** A municipality in a network. Its slug is who it is. */
export type Municipality = z.infer<typeof municipalitySchema>
/** A meeting of the network: a point on the time axis. */
export type Gathering = z.infer<typeof gatheringSchema>
export type Network = z.infer<typeof networkSchema>

/** The municipalities that take part at a gathering, in the network's fixed order. */
export const municipalitiesAt = (network: Pick<Network, 'municipalities'>, gathering: number): Municipality[] =>
  network.municipalities.filter((municipality) => takesPartAt(municipality, gathering))

/** Whether a municipality had joined the network by a gathering, and had not left it or become part of another. */
export const takesPartAt = ({ fromGathering = 1, until }: Municipality, gathering: number): boolean =>
  gathering >= fromGathering && (until === undefined || gathering <= until.gathering)
