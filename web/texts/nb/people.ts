/** Who is in a network, what each may do, and changing it. */
export const people = {
  title: 'Personer',
  lead: 'De som leder nettverket eller følger det. Deltakerne i kommunene svarer med en lenke og står ikke her.',
  roles: {
    owner: {
      one: 'eier',
      many: 'Eiere',
      may: 'Kan alt: endre nettverket, legge til og ta ut personer, lese loggen, laste ned hele nettverket og slette det.',
    },
    facilitator: {
      one: 'nettverksleder',
      many: 'Nettverksledere',
      may: 'Kan sette opp kommuner, samlinger, skjemaer og svarrunder, dele lenkene, stenge svarrunder og se resultatene.',
    },
    viewer: {
      one: 'leser',
      many: 'Lesere',
      may: 'Kan se resultatene, svarrundene og hvem som er med. Ser ikke lenkene, og kan ikke endre noe.',
    },
  },
  nobody: 'Ingen',
  you: 'deg',
  onlyOwners: 'Bare eiere kan legge til personer, endre roller og ta ut personer.',
  changeRole: 'Endre rolle',
  remove: 'Ta ut',
  leave: 'Forlat nettverket',
  add: 'Legg til en person',
  email: 'E-postadresse',
  emailHelp: 'Adressen som personen logger inn med.',
  role: 'Rolle',
  noMail:
    'Vi sender ingen e-post. Si fra til personen selv, og gi denne adressen videre. Personen logger inn der med e-postadressen du skriver over.',
  audit: 'Se loggen over alt som er gjort',
  roleOf: (email: string) => `Rollen til ${email}`,
  ownRole: 'Du kan ikke gi deg selv rollen tilbake: Det må en annen eier gjøre.',
  removing: {
    title: (email: string) => `Ta ut ${email}`,
    means: (email: string, network: string) => [
      `${email} kommer ikke lenger inn i ${network}.`,
      'Alt som personen har gjort i nettverket, blir stående.',
      'Du kan legge til personen igjen senere.',
    ],
    button: 'Ja, ta ut personen',
  },
  leaving: {
    title: 'Forlat nettverket',
    means: (network: string) => [
      `Du kommer ikke lenger inn i ${network}.`,
      'Alt du har gjort i nettverket, blir stående.',
      'Bare en eier kan legge deg til igjen.',
    ],
    button: 'Ja, jeg vil forlate nettverket',
  },
  lastOwner:
    'Det går ikke nå, for nettverket må ha minst én eier. Gjør noen andre til eier først, eller slett nettverket under «Innstillinger».',
  back: 'Tilbake til personer',
}
