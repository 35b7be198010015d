/** Reminders to the municipalities' contacts. */
export const reminders = {
  title: (gathering: string) => `Påminnelser: svarrunde til ${gathering}`,
  toReminders: 'Påminnelser',
  explained: 'Her er kommunene som mangler felles svar. Hver kommune får høyst én påminnelse i hver svarrunde.',
  notOpen: 'Svarrunden er ikke åpen, så det er ikke noe å minne om.',
  nobody: 'Ingen kommuner mangler felles svar.',
  ready: 'Kan få en påminnelse nå',
  readyMeans:
    'Hver kontaktperson får e-posten på språket som er valgt for kommunen. Teksten står på siden til kommunen.',
  send: (count: number) => (count === 1 ? 'Send én påminnelse' : `Send ${count} påminnelser`),
  someAtOnce: (count: number) => `Vi sender ${count} om gangen. Kom tilbake hit for resten.`,
  cannotSend: 'Denne installasjonen kan ikke sende e-post. Kopier teksten, eller åpne den i e-postprogrammet ditt.',
  withoutContact: 'Uten kontaktperson',
  writeYourself: 'Vi vet ikke hvem vi skal skrive til. Teksten er klar til å kopieres på siden til kommunen.',
  reminded: 'Påminnelser til nå',
  once: 'Påminnelsen kan bare sendes én gang i denne svarrunden.',
  sendTo: (email: string) => `Send påminnelsen til ${email}`,
  states: {
    sent: (instant: string) => `påminnelse sendt ${instant}.`,
    sending: (instant: string) =>
      `vi begynte å sende en påminnelse ${instant}. Vi vet ikke om den kom fram, så vi sender ingen ny.`,
    failed: (instant: string) => `vi fikk ikke sendt påminnelsen ${instant}. Prøv igjen, eller send teksten selv.`,
  },
}
