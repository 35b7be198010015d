import * as z from 'zod'

/** Everything that is written down of what people do in a network. Each has words in three languages in web/texts. */
export const auditActions = [
  'network-made',
  'network-changed',
  'network-ending',
  'network-kept',
  'network-imported',
  'archive-taken',
  'person-added',
  'role-changed',
  'person-removed',
  'municipality-added',
  'municipality-changed',
  'municipality-merged',
  'municipality-left',
  'municipality-removed',
  'innovation-question-changed',
  'contact-changed',
  'gathering-added',
  'gathering-changed',
  'gathering-removed',
  'round-made',
  'round-changed',
  'round-removed',
  'round-opened',
  'round-extended',
  'round-closed',
  'round-reopened',
  'round-released',
  'link-replaced',
  'reminder-sent',
  'answer-moved',
  'text-redacted',
  'links-deleted',
  'texts-deleted',
  'answers-deleted',
  'questionnaire-made',
  'questionnaire-changed',
  'questionnaire-imported',
  'questionnaire-made-ready',
  'questionnaire-removed',
] as const

export type AuditAction = (typeof auditActions)[number]

/** What it was done to, in codes: `{ municipality: 'hamar' }`. Never what a participant did, and never a word of an answer. */
export const auditSubjectSchema = z.record(z.string(), z.string())

export const auditEntrySchema = z.strictObject({
  /** ISO, UTC. */
  at: z.iso.datetime(),
  id: z.string(),
  /** The e-mail address of the person, or `theClock`. */
  who: z.string(),
  action: z.enum(auditActions),
  subject: auditSubjectSchema,
})

export type AuditEntry = z.infer<typeof auditEntrySchema>

/** Who opened or closed a round that did so by itself. */
export const theClock = 'clock'
