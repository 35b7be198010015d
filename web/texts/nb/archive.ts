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
      'Deltakernes egne svar, og dermed svarstatusen. Svarene blir værende der de er, for ingen skal kunne lese dem.',
      'Lenkene til skjemaene. Der arkivet blir hentet inn, blir det laget nye.',
      'Hvilke påminnelser som er sendt',
      'Det en ny resultatutgave blir sammenlignet med. Der arkivet blir hentet inn, får svarrunder som har resultater, derfor ingen ny utgave.',
    ],
    unreleased:
      'Svarrunder som er åpne, og svarrunder som er stengt uten at resultatene er laget, kommer derfor fram uten deltakernes svar. Lag resultatene først hvis de skal være med.',
  },
  careful:
    'Filen inneholder e-postadresser og det kommunene har skrevet. Lagre den et trygt sted. Loggen viser at den er lastet ned.',
  hash: 'Filen har en kontrollsum. Blir innholdet endret, kan den ikke hentes inn.',
  take: 'Last ned arkivet',
  toEnding: 'Slett nettverket',
  bringIn: {
    title: 'Hent inn et nettverk',
    lead: 'Velg et arkiv som er lastet ned fra Fundament, her eller på en annen installasjon.',
    happens: 'Dette skjer',
    means: [
      'Du blir eier. De andre som har tilgang i arkivet, får den samme tilgangen her.',
      'Svarrunder som ikke er stengt, får nye lenker. De gamle virker ikke her.',
      'Svarrunder uten resultatutgave kommer uten deltakernes egne svar.',
    ],
    file: 'Arkiv',
    fileHelp: 'En JSON-fil på høyst 20 MB.',
    slug: 'Kortnavn i adressen',
    slugHelp: 'Bare hvis kortnavnet i arkivet er i bruk her. Små bokstaver fra a til z, tall og bindestrek.',
    taken: (slug: string, free: string) =>
      `«${slug}» er i bruk her. «${free}» er ledig. Velg arkivet på nytt, og send. Svarrunder som er her fra før, får nye koder når de blir hentet inn, og da får resultatutgavene nye kjennetegn.`,
    button: 'Hent inn nettverket',
  },
}
