import type { reminders as nb } from '../nb/reminders.ts'

export const reminders: typeof nb = {
  title: (gathering) => `Påminningar: svarrunde til ${gathering}`,
  toReminders: 'Påminningar',
  explained: 'Her er kommunane som manglar fellessvar. Kvar kommune får høgst éi påminning i kvar svarrunde.',
  notOpen: 'Svarrunden er ikkje open, så det er ikkje noko å minne om.',
  nobody: 'Ingen kommunar manglar fellessvar.',
  ready: 'Kan få ei påminning no',
  readyMeans: 'Kvar kontaktperson får e-posten på språket som er valt for kommunen. Teksten står på sida til kommunen.',
  send: (count) => (count === 1 ? 'Send éi påminning' : `Send ${count} påminningar`),
  someAtOnce: (count) => `Vi sender ${count} om gongen. Kom tilbake hit for resten.`,
  cannotSend: 'Denne installasjonen kan ikkje sende e-post. Kopier teksten, eller opne han i e-postprogrammet ditt.',
  withoutContact: 'Utan kontaktperson',
  writeYourself: 'Vi veit ikkje kven vi skal skrive til. Teksten er klar til å kopierast på sida til kommunen.',
  reminded: 'Påminningar til no',
  once: 'Påminninga kan berre sendast éin gong i denne svarrunden.',
  sendTo: (email) => `Send påminninga til ${email}`,
  states: {
    sent: (instant) => `påminning send ${instant}.`,
    sending: (instant) =>
      `vi tok til å sende ei påminning ${instant}. Vi veit ikkje om ho kom fram, så vi sender inga ny.`,
    failed: (instant) => `vi fekk ikkje sendt påminninga ${instant}. Prøv igjen, eller send teksten sjølv.`,
  },
}
