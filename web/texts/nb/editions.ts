/** The editions of a round's results, and opening the round again for a new one. */
export const editions = {
  title: 'Resultatutgaver',
  name: (edition: number, code: string) => `Resultatutgave ${edition} (${code})`,
  /** When the answers are from: of one closing, or of several. */
  asOf: (day: string) => `Svarene slik de var da svarrunden stengte ${day}.`,
  asOfEach: (days: string) => `Svarene slik de var da svarrundene stengte: ${days}.`,
  file: (edition: number) => `Tallene i utgave ${edition} (CSV)`,
  codeMeans:
    'Kjennetegnet i parentes står også ved hvert diagram. I filene er det lengre, og begynner med de samme tegnene.',
  open: 'Åpne for sene svar',
  lateTitle: 'Åpne svarrunden igjen for sene svar',
  lateLinks:
    'De samme lenkene virker igjen. Fram til fristen kan deltakerne svare, endre svaret og trekke det, og kommunene kan endre det felles svaret.',
  lateMeans:
    'Resultatene som er laget, blir stående. Når fristen er ute, kan en eier lage en ny utgave. Slik blir den:',
  lateDeadlineHelp: 'Norsk tid, for eksempel 15.10.2026 12.00.',
  lateConfirm: 'Ja, svarrunden skal åpnes igjen',
  closingMeans: (edition: number) => [
    'Etterpå kan ingen svare, endre eller trekke svaret sitt.',
    `Resultatutgave ${edition} står til en eier lager en ny.`,
  ],
  means: (least: number) => [
    `Et tall endrer seg bare der minst ${least} nye har svart og alle som var med sist, har latt svaret sitt stå uendret, eller der minst ${least} har trukket svaret og ingen nye har svart.`,
    `Et tall fra færre enn ${least} svar endrer seg ikke når det er vist, eller når det er med i et tall for hele nettverket. I små grupper endrer altså ingenting seg.`,
    'Alt annet står som i utgaven før. Slik kan ingen sammenligne utgavene og finne ut hva noen få har svart.',
  ],
  next: (edition: number) => `Resultatutgave ${edition} er ikke laget ennå`,
  make: (edition: number) => `Lag resultatutgave ${edition}`,
  keptIfNot: (edition: number) => `Hvis du ikke krysser av, blir tallene fra kommunen stående som i utgave ${edition}.`,
  ownersOnly: (edition: number) => `Bare eiere av nettverket kan lage resultatutgave ${edition}.`,
  noMore: 'Det kan ikke lages flere utgaver. Noe som en ny utgave trenger, er slettet eller ble ikke tatt vare på.',
  /** On the form of a round that is open again. */
  onForm: (edition: string, least: string) =>
    `Resultatutgave ${edition} av denne svarrunden er allerede laget og blir ikke endret. Svaret ditt kan komme med i en ny utgave, men et tall endrer seg bare der minst ${least} nye har svart. I små grupper blir tallene stående.`,
  /** On a receipt. */
  counted: {
    title: 'Er svaret ditt regnet med?',
    about: 'Det gjelder svaret slik det står på denne siden.',
    yes: (edition: number) => `Resultatutgave ${edition}: ja`,
    no: (edition: number) => `Resultatutgave ${edition}: nei`,
    unknown: (edition: number) => `Resultatutgave ${edition}: Det kan vi ikke lenger svare på.`,
  },
  receiptLead: (edition: string, deadline: string) =>
    `Resultatutgave ${edition} er allerede laget og blir ikke endret. Du kan endre svaret ${deadline}. Etterpå kan det lages en ny utgave.`,
  until: (deadline: string | undefined) => (deadline ? `til ${deadline}` : 'til svarrunden blir stengt'),
  withdrawMeans: 'Resultatutgaver som allerede er laget, blir ikke endret.',
}
