import * as z from 'zod'
import type { FieldFault } from '../../web/fields/form-state.ts'
import { instantFrom } from '../../web/local-time.ts'
import type { Which } from '../../web/local-time.ts'
import { nb } from '../../web/texts/nb.ts'
import type { FormFields } from './form-fields.ts'
import { readDate, readWholeDate } from './typed-dates.ts'

/** The fields of a form: each reads the list of values that were sent under its name. */
export type TypedFields = Record<string, z.ZodType<unknown, string[]>>

export type TypedReading<T> = { ok: true; values: T } | { ok: false; faults: ReadonlyMap<string, FieldFault> }

/** Whether a text names a fault that there are words for. */
export const isFieldFault = (text: string): text is FieldFault => Object.hasOwn(nb.fields.faults, text)

/** Reads a form's fields. What is wrong is told field by field, in the order of the form; what it did not ask for is dropped. */
export const readTyped = <T extends TypedFields>(
  fields: T,
  sent: FormFields,
): TypedReading<z.output<z.ZodObject<T>>> => {
  const reading = z
    .object(fields)
    .safeParse(Object.fromEntries(Object.keys(fields).map((name) => [name, [...(sent.get(name) ?? [])]])))
  if (reading.success) return { ok: true, values: reading.data }
  const faults = new Map<string, FieldFault>()
  for (const { path, message } of reading.error.issues)
    faults.set(String(path[0]), isFieldFault(message) ? message : 'unreadable')
  return { ok: false, faults }
}

const longestLine = 300
const longestEmail = 254

const one = z.array(z.string()).transform((values) => (values[0] ?? '').replace(/\r\n?/g, '\n').trim())

const fault = (code: FieldFault): { error: FieldFault } => ({ error: code })

const nothing = z.literal('').transform(() => undefined)

/** Text that `read` makes something of, or a date that is no date. */
const dated = (read: (text: string) => string | undefined) =>
  z.string().transform((text, context) => {
    const date = read(text)
    if (date !== undefined) return date
    context.addIssue({ code: 'custom', message: fault('not-a-date').error })
    return z.NEVER
  })

const isPlain = (text: string): boolean => !text.includes('\0')

/** The kinds of fields that network leaders' forms are made of. Each fault has words in web/texts. */
export const field = {
  /** A text that must be there, of at most so many characters. */
  text: (most = longestLine) =>
    one.pipe(z.string().min(1, fault('missing')).max(most, fault('too-long')).refine(isPlain, fault('unreadable'))),
  /** A text, or nothing. */
  optionalText: (most = longestLine) =>
    one
      .pipe(z.string().max(most, fault('too-long')).refine(isPlain, fault('unreadable')))
      .transform((text) => (text === '' ? undefined : text)),
  /** An e-mail address, in lower case. */
  email: () =>
    one
      .transform((text) => text.toLowerCase())
      .pipe(
        z
          .string()
          .min(1, fault('missing'))
          .max(longestEmail, fault('too-long'))
          .pipe(z.email(fault('not-an-email'))),
      ),
  /** An e-mail address in lower case, or nothing. */
  optionalEmail: () =>
    one
      .transform((text) => text.toLowerCase())
      .pipe(z.union([nothing, z.string().max(longestEmail).pipe(z.email())], fault('not-an-email'))),
  /** A date, or as much of one as is known: `2026`, `2026-10`, `2026-10-15`. */
  date: () => one.pipe(z.string().min(1, fault('missing')).pipe(dated(readDate))),
  /** The same, or nothing. */
  optionalDate: () => one.pipe(z.union([nothing, dated(readDate)], fault('not-a-date'))),
  /** A whole date. */
  day: () => one.pipe(z.string().min(1, fault('missing')).pipe(dated(readWholeDate))),
  /** The same, or nothing. */
  optionalDay: () => one.pipe(z.union([nothing, dated(readWholeDate)], fault('not-a-date'))),
  /** One of these. */
  oneOf: <const T extends readonly string[]>(choices: T) =>
    one.pipe(
      z
        .string()
        .min(1, fault('missing-choice'))
        .pipe(z.enum(choices, fault('not-an-option'))),
    ),
  /** As many of these as were ticked. */
  someOf: <const T extends readonly string[]>(choices: T) => z.array(z.enum(choices, fault('not-an-option'))),
  /** A whole number between two, both included. */
  whole: (least: number, most: number) =>
    one.pipe(
      z
        .string()
        .min(1, fault('missing'))
        .regex(/^-?\d{1,9}$/, fault('not-a-number'))
        .transform(Number)
        .pipe(z.int().min(least, fault('out-of-range')).max(most, fault('out-of-range'))),
    ),
  /** A whole number between two, or nothing. */
  optionalWhole: (least: number, most: number) =>
    one.pipe(
      z
        .string()
        .regex(/^(-?\d{1,9})?$/, fault('not-a-number'))
        .transform((text) => (text === '' ? undefined : Number(text)))
        .pipe(z.int().min(least, fault('out-of-range')).max(most, fault('out-of-range')).optional()),
    ),
  /** A time in the network's time zone as an instant (ISO, UTC), or nothing. Of a time that comes twice, which one. */
  optionalInstant: (which: Which) =>
    one.transform((text, context) => {
      if (text === '') return undefined
      const read = instantFrom(text, which)
      if ('instant' in read) return read.instant
      context.addIssue({ code: 'custom', message: read.fault })
      return z.NEVER
    }),
  /** A yes that must be there. */
  yes: () => z.array(z.string()).refine((values) => values.includes('yes'), fault('not-confirmed')),
  /** A yes or a no. */
  flag: () => z.array(z.string()).transform((values) => values.includes('yes')),
}
