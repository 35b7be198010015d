import type { Language } from '../schemas/language.ts'
import type { Site } from '../web/site.ts'
import type { FormFields } from './forms/form-fields.ts'
import type { Database } from './storage/database.ts'
import type { LinkTarget } from './storage/links.ts'
import type { Membership } from './storage/networks.ts'
import type { SteadyDatabase } from './storage/steady-database.ts'

/** What the Worker is given. The texts are read by settings.ts. */
export interface Bindings {
  DB: SteadyDatabase
  ACCESS_AUDIENCE?: string
  PUBLIC_ORIGIN: string
  LINK_SEAL_KEY?: string
  /** Who may make the first network: an e-mail address that Access vouches for. */
  FIRST_OWNER?: string
  /** Sends reminders, where the operator has one. */
  EMAIL?: SendEmail
  /** Whom reminders are from. */
  EMAIL_FROM?: string
  /** The ledger of deletions, where the operator keeps one. */
  LEDGER?: R2Bucket
  /** Who runs this installation, in the privacy notice. */
  OPERATED_BY?: string
  /** Whom to ask about privacy: an e-mail address. */
  PRIVACY_CONTACT?: string
  /** How many months the individual answers of a round are kept after it has closed: a number, or its digits. */
  MONTHS_KEPT?: string | number
  /** Holds answers while the database is away, where the operator has one. */
  HELD_ANSWERS?: Queue
  /** `local` on a developer's own machine: the front page then lists the demo's links. */
  DEMO?: string
}

/** The same as Cloudflare binds it. Only `boundBy` takes it: nothing else asks D1 by itself. */
export interface CloudflareBindings extends Omit<Bindings, 'DB'> {
  DB: D1Database
}

/** The same for what needs no session: the clock's work. */
export interface ClockBindings extends Omit<Bindings, 'DB'> {
  DB: Database
}

interface Variables {
  /** When the request came (milliseconds since 1970): for how long a failure took. Never stored. */
  begunAt: number
  language: Language
  /** Whether the language was chosen in words, and is to be kept from page to page. */
  languageChosen: boolean
  site: Site
  /** What was sent to a form. Read before anything else, so that no failure after it loses a word. */
  fields: FormFields
  /** When it was read (ISO, UTC). Never stored. */
  sentAt: string
  /** The files that were sent with a form, by the name of the field. */
  files: ReadonlyMap<string, Uint8Array>
  target: LinkTarget
  email: string
  membership: Membership
}

export interface AppEnv {
  Bindings: Bindings
  Variables: Variables
}
