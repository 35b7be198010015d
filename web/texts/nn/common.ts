import type { common as nb } from '../nb/common.ts'

export const common: typeof nb = {
  product: 'Fundament',
  skipToContent: 'Hopp til innhaldet',
  languages: 'Språk',
  privacy: 'Personvern',
  accessibility: 'Tilgjenge',
  errorInTitle: 'Feil: ',
  fundamentals: {
    need: 'Behov',
    value: 'Verdien av løysinga',
    champion: 'Eldsjel/pådrivar',
    team: 'Team',
    anchoring: 'Forankring',
  },
  levels: ['Ingenting enno', 'Tanke', 'Plan', 'Prøvd', 'Vist', 'Varig'],
  demonstration:
    'Demonstrasjonsdata. Alle steg og tekstar er dikta opp og seier ingenting om korleis det gjekk i kommunane. Berre innovasjonsspørsmåla er ekte, frå ein KS-presentasjon i oktober 2013.',
  gathering: (number) => `Samling ${number}`,
  voices: { individual: 'Svara frå deltakarane', team: 'Fellessvara frå kommunane' },
}
