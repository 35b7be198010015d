import { monthsInWords } from '../web/deletion-words.ts'
import type { Installation } from '../web/privacy/installation.ts'
import type { Site } from '../web/site.ts'
import type { Bindings } from './bindings.ts'
import { settingsFrom } from './settings.ts'

/** What this installation does, for the privacy notice: as it is bound and set. */
export const installationOf = (env: Omit<Bindings, 'DB'>, site: Site): Installation => {
  const { monthsKept, operatedBy, privacyContact, emailFrom } = settingsFrom(env)
  const { answers, texts } = monthsInWords(site, { monthsKept })
  return {
    kept: answers,
    textsKept: texts,
    operatedBy,
    contact: privacyContact,
    hasLedger: env.LEDGER !== undefined,
    hasQueue: env.HELD_ANSWERS !== undefined,
    sendsEmail: env.EMAIL !== undefined && emailFrom !== undefined,
  }
}
