import type { receipt as nb } from '../nb/receipt.ts'

export const receipt: typeof nb = {
  title: {
    individual: () => 'Takk, vi har fått svaret ditt',
    team: (municipality) => `Takk, vi har fått fellessvaret frå ${municipality}`,
  },
  closedTitle: { individual: () => 'Svaret ditt', team: (municipality) => `Fellessvaret frå ${municipality}` },
  whatNext: {
    individual: (municipality, gathering, deadline) =>
      `Det tel med for ${municipality}. Du kan endre det ${deadline ? `til ${deadline}` : 'til svarrunden blir stengd'}. Etterpå lagar vi samla resultat, som blir viste på ${gathering}.`,
    team: (_municipality, _gathering, deadline) =>
      `Nettverket kan sjå det frå no av. De kan endre det ${deadline ? `til ${deadline}` : 'til svarrunden blir stengd'}; siste versjon gjeld. De er i gang!`,
  },
  roundClosed: 'Svarrunden er stengd. Svaret kan ikkje lenger endrast.',
  keepAddress: {
    individual:
      'Den som har adressa til denne sida, kan lese og endre svaret. Ikkje lagre ho på ei maskin du deler med andre.',
    team: 'Den som har lenka til skjemaet, kan lese og endre svaret så lenge svarrunden er open.',
  },
  until: (day) =>
    day === undefined
      ? 'Sida er her til svarrunden har vore stengd i to veker. Då blir lenka sletta.'
      : `Sida er her til ${day}. Då blir lenka sletta.`,
  yourAnswers: { individual: 'Dette har du svart', team: 'Dette har de svart' },
  notAnswered: 'Ikkje svart på',
  change: 'Endre svaret',
  saveAsFile: 'Lagre som fil',
  fileName: 'svar-fundament.txt',
  withdraw: 'Trekk svaret',
  withdrawMeans: {
    individual:
      'Då slettar vi svaret ditt. Du kan ikkje få det tilbake, men du kan svare på nytt så lenge svarrunden er open.',
    team: 'Då fjernar vi fellessvaret for heile kommunen. De kan svare på nytt så lenge svarrunden er open.',
  },
  withdrawYes: 'Ja, trekk svaret',
  withdrawn: { individual: 'Svaret ditt er sletta', team: 'Fellessvaret er trekt' },
  answerAgain: 'Svar på nytt',
  closed: {
    title: 'Svarrunden er stengd',
    when: (day) => (day ? `Han blei stengd ${day} og tek ikkje imot fleire svar.` : 'Han tek ikkje imot fleire svar.'),
    next: (gathering) => `Resultata blir viste på ${gathering}. Spør nettverksleiaren dersom det er noko du lurer på.`,
    linkUntil: (day) =>
      `Har du svart, kan du sjå svaret ditt på kvitteringa og lagre det som fil til ${day}. Då blir lenka sletta.`,
    notSaved: 'Det du skreiv, er ikkje sendt inn. Det står her, og du kan lagre det som fil.',
  },
  notOpen: {
    title: 'Svarrunden er ikkje opna enno',
    when: (day) => (day ? `Han opnar ${day}. Bruk den same lenka då.` : 'Bruk den same lenka når svarrunden opnar.'),
  },
  conflict: {
    title: {
      individual: 'Svaret er endra frå ein annan stad imens',
      team: 'Nokon andre har endra svaret imens',
    },
    explain: {
      individual:
        'Du har sendt inn ein annan versjon av dette svaret, kanskje frå ei anna fane. Ingenting er skrive over. Under ser du begge versjonane. Vel kva for ein som skal gjelde.',
      team: 'Ein annan i kommunen sende inn ei endring medan du hadde skjemaet ope. Ingenting er skrive over. Under ser du begge versjonane. Vel kva for ein som skal gjelde.',
    },
    explainWithdrawn:
      'Svaret blei trekt medan du hadde skjemaet ope. Ingenting er skrive over. Vel om din versjon skal lagrast.',
    keepWithdrawn: 'La det vere trekt',
    theirs: 'Slik det er lagra no',
    yours: 'Slik du skreiv det',
    same: 'Likt i begge versjonane',
    useYours: 'Lagre versjonen min',
    editYours: 'Endre versjonen min før han blir lagra',
    keepTheirs: 'Behald det som er lagra',
  },
}
