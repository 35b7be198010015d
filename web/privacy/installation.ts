/** What an installation does, as far as the privacy notice has to tell of it. */
export interface Installation extends Keeping {
  /** Who runs it, where that is said. */
  operatedBy: string | undefined
  /** Whom to ask about privacy, where someone is named. */
  contact: string | undefined
  /** Whether answers may wait in a queue while the database is away. */
  hasQueue: boolean
}

/** What of it decides for how long something is kept, and what for. */
export interface Keeping {
  /** How long own answers are kept after closing, and the text in them, in words. */
  kept: string
  textsKept: string
  /** Whether what is deleted is written down outside the database. */
  hasLedger: boolean
  sendsEmail: boolean
}
