import type { Fault } from '../support/faulty-database.ts'
import { isLong } from './length.ts'

/** The texts of Cloudflare's list of D1 errors, and one that it does not have. */
const d1Errors = [
  'D1 DB reset because its code was updated.',
  'Internal error while starting up D1 DB storage caused object to be reset.',
  'Network connection lost.',
  'Internal error in D1 DB storage caused object to be reset.',
  'Cannot resolve D1 DB due to transient issue on remote node.',
  "Can't read from request stream because client disconnected.",
  'D1 DB storage operation exceeded timeout which caused object to be reset.',
  'D1 DB is overloaded. Requests queued for too long.',
  'D1 DB is overloaded. Too many requests queued.',
  "D1 DB's isolate exceeded its memory limit and was reset.",
  'D1 DB exceeded its CPU time limit and was reset.',
  'Something that no list has yet.',
] as const

/** One text of each kind: what passes, what is strained, what is away. */
const fewErrors = [d1Errors[2], d1Errors[7], d1Errors[11]]

/** Every way in which one question can go wrong, but for the crashes; or, in a short run, one of each kind. */
export const faults: readonly Fault[] = [
  ...(isLong ? d1Errors : fewErrors).flatMap((text) =>
    [false, true].map((isDone) => ({ kind: 'error' as const, text, isDone })),
  ),
  ...(['never', 'now', 'late'] as const).map((done) => ({ kind: 'hang' as const, done })),
  { kind: 'strange' },
]

export const crashes: readonly Fault[] = [false, true].map((isDone) => ({ kind: 'crash', isDone }))

/** A fault in a few words. */
export const inWords = (fault: Fault): string =>
  'text' in fault ? `${fault.isDone ? 'after' : 'before'}: ${fault.text}` : JSON.stringify(fault)
