/** Deleting a network: what it means, the waiting time, and the receipt. */
export const ending = {
  title: 'Slett nettverket',
  lead: (name: string, days: number) =>
    `${name} blir slettet ${days} dager etter at du har bestemt det. Fram til da virker alt som før, hver side sier fra, og alle eiere kan ombestemme seg.`,
  removes: {
    title: 'Dette blir slettet',
    list: [
      'Kommunene, samlingene, skjemaene og svarrundene',
      'Alle svar: deltakernes egne og kommunenes felles',
      'Resultatene, og alle lenker som er delt',
      'Kontaktpersonene, tilgangene og loggen',
    ],
  },
  remains: {
    title: 'Dette blir igjen',
    list: [
      'En kvittering til deg: hva nettverket het, hvem som slettet det og når, og hvor mange kommuner, skjemaer og svarrunder det hadde',
      'Filer som noen har lastet ned',
      'Sikkerhetskopier av databasen, i høyst 35 dager til',
    ],
  },
  archive: 'Last ned arkivet først',
  archiveWhy: 'Med arkivet kan du hente nettverket inn igjen senere, uten deltakernes egne svar.',
  confirm: (name: string) => `Ja, ${name} skal slettes`,
  start: (days: number) => `Slett nettverket om ${days} dager`,
  started: {
    title: 'Nettverket blir slettet',
    lead: (when: string) => `Det skjer ${when}. Fram til da kan alle eiere ombestemme seg.`,
    keep: 'Behold nettverket',
  },
  banner: (when: string) => `Nettverket blir slettet ${when}.`,
  toEnding: 'Les mer eller behold det',
  receipt: {
    title: 'Nettverket er slettet',
    lead: 'Denne kvitteringen er det eneste som er igjen av det.',
    name: 'Nettverk',
    slug: 'Kortnavn i adressen',
    endedBy: 'Slettet av',
    endedAt: 'Slettet',
    removed: 'Dette ble slettet',
    municipalities: (count: number) => (count === 1 ? '1 kommune' : `${count} kommuner`),
    questionnaires: (count: number) => (count === 1 ? '1 skjema' : `${count} skjemaer`),
    rounds: (count: number) => (count === 1 ? '1 svarrunde' : `${count} svarrunder`),
    rest: 'alle svar, resultater, lenker, kontaktpersoner og tilganger, og loggen',
    back: 'Til nettverkene dine',
  },
  receipts: 'Nettverk du har slettet',
  receiptOf: (name: string, when: string) => `${name}, slettet ${when}`,
}
