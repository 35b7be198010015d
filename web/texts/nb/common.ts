/** Words that many pages share. */
export const common = {
  product: 'Fundament',
  skipToContent: 'Hopp til innholdet',
  languages: 'Språk',
  privacy: 'Personvern',
  accessibility: 'Tilgjengelighet',
  errorInTitle: 'Feil: ',
  fundamentals: {
    need: 'Behov',
    value: 'Løsningens verdi',
    champion: 'Ildsjel/pådriver',
    team: 'Team',
    anchoring: 'Forankring',
  },
  /** The ladder: one word a level, the same for all five. */
  levels: ['Ingenting ennå', 'Tanke', 'Plan', 'Prøvd', 'Vist', 'Varig'],
  demonstration:
    'Demonstrasjonsdata. Alle trinn og tekster er diktet opp og sier ingenting om hvordan det gikk i kommunene. Bare innovasjonsspørsmålene er ekte, fra en KS-presentasjon i oktober 2013.',
  gathering: (number: number) => `Samling ${number}`,
  voices: { individual: 'Deltakernes svar', team: 'Kommunenes felles svar' },
}
