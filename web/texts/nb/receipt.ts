/** What a person is told after sending, and when a form takes no answers. */
export const receipt = {
  title: {
    individual: () => 'Takk, vi har fått svaret ditt',
    team: (municipality: string) => `Takk, vi har fått det felles svaret fra ${municipality}`,
  },
  closedTitle: {
    individual: () => 'Svaret ditt',
    team: (municipality: string) => `Det felles svaret fra ${municipality}`,
  },
  whatNext: {
    individual: (municipality: string, gathering: string, deadline: string | undefined) =>
      `Det teller med for ${municipality}. Du kan endre det ${deadline ? `til ${deadline}` : 'til svarrunden blir stengt'}. Etterpå lager vi samlede resultater, som blir vist på ${gathering}.`,
    team: (_municipality: string, _gathering: string, deadline: string | undefined) =>
      `Nettverket kan se det fra nå av. Dere kan endre det ${deadline ? `til ${deadline}` : 'til svarrunden blir stengt'}; siste versjon gjelder. Dere er i gang!`,
  },
  roundClosed: 'Svarrunden er stengt. Svaret kan ikke lenger endres.',
  keepAddress: {
    individual:
      'Den som har adressen til denne siden, kan lese og endre svaret. Ikke lagre den på en maskin du deler med andre.',
    team: 'Den som har lenken til skjemaet, kan lese og endre svaret så lenge svarrunden er åpen.',
  },
  until: (day: string | undefined) =>
    day === undefined
      ? 'Siden er her til svarrunden har vært stengt i to uker. Da blir lenken slettet.'
      : `Siden er her til ${day}. Da blir lenken slettet.`,
  yourAnswers: { individual: 'Dette har du svart', team: 'Dette har dere svart' },
  notAnswered: 'Ikke besvart',
  change: 'Endre svaret',
  saveAsFile: 'Lagre som fil',
  fileName: 'svar-fundament.txt',
  withdraw: 'Trekk svaret',
  withdrawMeans: {
    individual:
      'Da sletter vi svaret ditt. Du kan ikke få det tilbake, men du kan svare på nytt så lenge svarrunden er åpen.',
    team: 'Da fjerner vi det felles svaret for hele kommunen. Dere kan svare på nytt så lenge svarrunden er åpen.',
  },
  withdrawYes: 'Ja, trekk svaret',
  withdrawn: { individual: 'Svaret ditt er slettet', team: 'Det felles svaret er trukket' },
  answerAgain: 'Svar på nytt',
  closed: {
    title: 'Svarrunden er stengt',
    when: (day: string | undefined) =>
      day ? `Den ble stengt ${day} og tar ikke imot flere svar.` : 'Den tar ikke imot flere svar.',
    next: (gathering: string) => `Resultatene blir vist på ${gathering}. Spør nettverkslederen hvis du lurer på noe.`,
    linkUntil: (day: string) =>
      `Har du svart, kan du se svaret ditt på kvitteringen og lagre det som fil til ${day}. Da blir lenken slettet.`,
    notSaved: 'Det du skrev, er ikke sendt inn. Det står her, og du kan lagre det som fil.',
  },
  notOpen: {
    title: 'Svarrunden er ikke åpnet ennå',
    when: (day: string | undefined) =>
      day ? `Den åpner ${day}. Bruk den samme lenken da.` : 'Bruk den samme lenken når svarrunden åpner.',
  },
  conflict: {
    title: {
      individual: 'Svaret er endret fra et annet sted imens',
      team: 'Noen andre har endret svaret imens',
    },
    explain: {
      individual:
        'Du har sendt inn en annen versjon av dette svaret, kanskje fra en annen fane. Ingenting er overskrevet. Under ser du begge versjonene. Velg hvilken som skal gjelde.',
      team: 'En annen i kommunen sendte inn en endring mens du hadde skjemaet åpent. Ingenting er overskrevet. Under ser du begge versjonene. Velg hvilken som skal gjelde.',
    },
    explainWithdrawn:
      'Svaret ble trukket mens du hadde skjemaet åpent. Ingenting er overskrevet. Velg om din versjon skal lagres.',
    keepWithdrawn: 'La det være trukket',
    theirs: 'Slik det er lagret nå',
    yours: 'Slik du skrev det',
    same: 'Likt i begge versjonene',
    useYours: 'Lagre min versjon',
    editYours: 'Endre min versjon før den blir lagret',
    keepTheirs: 'Behold det som er lagret',
  },
}
