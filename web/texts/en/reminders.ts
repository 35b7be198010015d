import type { reminders as nb } from '../nb/reminders.ts'

export const reminders: typeof nb = {
  title: (gathering) => `Reminders: round of answers for ${gathering}`,
  toReminders: 'Reminders',
  explained: 'These municipalities have not sent a joint answer. Each gets at most one reminder in each round.',
  notOpen: 'The round is not open, so there is nothing to remind anyone of.',
  nobody: 'No joint answers are missing.',
  ready: 'Can be reminded now',
  readyMeans:
    'Each contact gets the e-mail in the language chosen for the municipality. The text is on the municipality’s page.',
  send: (count) => (count === 1 ? 'Send one reminder' : `Send ${count} reminders`),
  someAtOnce: (count) => `We send ${count} at a time. Come back here for the rest.`,
  cannotSend: 'This installation cannot send e-mail. Copy the text, or open it in your own e-mail program.',
  withoutContact: 'Without a contact',
  writeYourself: 'We do not know whom to write to. The text is ready to copy on the municipality’s page.',
  reminded: 'Have been reminded',
  once: 'It can be sent only once in this round.',
  sendTo: (email) => `Send the reminder to ${email}`,
  states: {
    sent: (instant) => `reminder sent on ${instant}.`,
    sending: (instant) =>
      `a reminder was started on ${instant}. We do not know whether it arrived, so we will not send another.`,
    failed: (instant) => `we could not send the reminder on ${instant}. Try again, or send the text yourself.`,
  },
}
