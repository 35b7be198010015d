import type { Language } from '../../schemas/language.ts'
import type { Reminder } from '../../schemas/reminder.ts'
import type { MunicipalityInRound } from '../../web/pages/round/municipality-in-round.ts'

interface Contact {
  municipality: string
  email: string
  language: Language
}

/** The municipalities of a round whose joint answer is missing, by what can be done about it. */
export interface Reminding {
  /** To be reminded, and whom to write to. */
  ready: { standing: MunicipalityInRound; email: string; language: Language }[]
  /** Nobody is known to write to. */
  withoutContact: MunicipalityInRound[]
  /** Reminded already, or on the way. */
  reminded: (Reminder & { standing: MunicipalityInRound })[]
}

/** Sorts out whom to remind. One whose reminder failed is ready again. */
export const toRemindOf = (
  standings: readonly MunicipalityInRound[],
  contacts: readonly Contact[],
  reminders: readonly (Reminder & { municipality: string })[],
): Reminding => {
  const reminding: Reminding = { ready: [], withoutContact: [], reminded: [] }
  const contactOf = new Map(contacts.map((contact) => [contact.municipality, contact]))
  const reminderOf = new Map(reminders.map((reminder) => [reminder.municipality, reminder]))
  for (const standing of standings.filter(({ hasJointAnswer }) => !hasJointAnswer)) {
    const { slug } = standing.municipality
    const reminder = reminderOf.get(slug)
    const contact = contactOf.get(slug)
    if (reminder && reminder.state !== 'failed') reminding.reminded.push({ ...reminder, standing })
    else if (contact) reminding.ready.push({ standing, email: contact.email, language: contact.language })
    else reminding.withoutContact.push(standing)
  }
  return reminding
}
