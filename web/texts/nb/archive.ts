/** A whole network in one file: out, and in again. */
export const archive = {
  title: 'Hele nettverket i én fil',
  lead: 'Arkivet er en fil som du kan hente nettverket inn igjen fra, her eller på en annen installasjon av Fundament.',
  holds: {
    title: 'Dette er med',
    list: [
      'Kommunene, innovasjonsspørsmålene og samlingene',
      'Skjemaene i alle versjoner, og kladdene',
      'Svarrundene, kommunenes felles svar og resultatutgavene',
      'Personene og rollene deres, kontaktpersonene i kommunene og loggen',
    ],
  },
  leavesOut: {
    title: 'Dette er ikke med',
    list: [
      'Deltakernes egne svar. De blir der de ble gitt, for ingen skal kunne lese dem.',
      'Lenkene til skjemaene. Der arkivet blir hentet inn, blir det laget nye.',
      'Hvilke påminnelser som er sendt',
    ],
    unreleased:
      'Svarrunder som er åpne, og svarrunder som er stengt uten at resultatene er delt, kommer derfor fram uten deltakernes svar. Del resultatene først hvis de skal være med.',
  },
  careful:
    'Filen inneholder e-postadresser og det kommunene har skrevet. Lagre den et trygt sted. At den er lastet ned, blir skrevet i loggen.',
  hash: 'Filen har en kontrollsum. Blir innholdet endret, kan den ikke hentes inn.',
  take: 'Last ned arkivet',
  toEnding: 'Slett nettverket',
}
