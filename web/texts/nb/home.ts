/** The front page. */
export const home = {
  title: 'Vi er i gang!',
  lead: 'Kommunene i et innovasjonsnettverk møtes noen få ganger i året. Arbeidet skjer mellom samlingene. Fundament gjør det synlig.',
  how: [
    'Deltakerne bruker tre minutter på mobilen til å si hvor prosjektet står på de fem fundamentene: behov, løsningens verdi, ildsjel/pådriver, team og forankring. Svaret er konfidensielt.',
    'Teamet i kommunen blir enige om ett felles svar. Det er åpent.',
    'På neste samling ser nettverket hva som har flyttet seg, og hvilket fundament det bør snakke om. Ingen blir rangert.',
  ],
  formula: 'Behov × løsningens verdi × ildsjel/pådriver × team × forankring',
  formulaMeans:
    'De fem ganges med hverandre. Er ett av dem null, er prosjektet dømt til å mislykkes. Derfor ser vi først på det som er lavest nå.',
  participant: 'Skal du svare?',
  participantHow: 'Bruk lenken du har fått av prosjektlederen din. Du trenger ingen konto.',
  facilitator: 'Er du nettverksleder?',
  toNetworks: 'Til nettverkene dine',
  demo: 'Prøv med demonstrasjonsdata',
  demoExplained: 'Lenkene under virker bare på denne maskinen.',
  demoNetwork: 'Se nettverket som nettverksleder',
  municipality: 'Kommune',
  own: 'Eget svar',
  joint: 'Felles svar',
  ownFor: (municipality: string) => `Eget svar for ${municipality}`,
  jointFor: (municipality: string) => `Felles svar for ${municipality}`,
}
