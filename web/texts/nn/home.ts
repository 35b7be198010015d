import type { home as nb } from '../nb/home.ts'

export const home: typeof nb = {
  title: 'Vi er i gang!',
  lead: 'Kommunane i eit innovasjonsnettverk møtest nokre få gonger i året. Arbeidet skjer mellom samlingane. Fundament gjer det synleg.',
  how: [
    'Deltakarane bruker tre minutt på mobilen til å seie kvar prosjektet står på dei fem fundamenta: behov, verdien av løysinga, eldsjel/pådrivar, team og forankring. Svaret er konfidensielt.',
    'Teamet i kommunen blir einige om eitt fellessvar. Det er ope.',
    'På neste samling ser nettverket kva som har flytta seg, og kva fundament det bør snakke om. Ingen blir rangert.',
  ],
  formula: 'Behov × verdien av løysinga × eldsjel/pådrivar × team × forankring',
  formulaMeans:
    'Dei fem blir gonga med kvarandre. Er eitt av dei null, er prosjektet dømt til å mislukkast. Difor ser vi først på det som er lågast no.',
  participant: 'Skal du svare?',
  participantHow: 'Bruk lenka du har fått av prosjektleiaren din. Du treng ingen konto.',
  facilitator: 'Er du nettverksleiar?',
  toNetworks: 'Til nettverka dine',
  demo: 'Prøv med demonstrasjonsdata',
  demoExplained: 'Lenkene under verkar berre på denne maskina.',
  demoNetwork: 'Sjå nettverket som nettverksleiar',
  municipality: 'Kommune',
  own: 'Eige svar',
  joint: 'Fellessvar',
  ownFor: (municipality) => `Eige svar for ${municipality}`,
  jointFor: (municipality) => `Fellessvar for ${municipality}`,
}
