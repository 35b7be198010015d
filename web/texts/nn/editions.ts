import type { editions as nb } from '../nb/editions.ts'

export const editions: typeof nb = {
  title: 'Resultatutgåver',
  name: (edition, code) => `Resultatutgåve ${edition} (${code})`,
  asOf: (day) => `Svara slik dei var då svarrunden stengde ${day}.`,
  asOfEach: (days) => `Svara slik dei var då svarrundane stengde: ${days}.`,
  file: (edition) => `Tala i utgåve ${edition} (CSV)`,
  codeMeans:
    'Kjenneteiknet i parentes står også ved kvart diagram. I filene er det lengre, og byrjar med dei same teikna.',
  open: 'Opne for seine svar',
  lateTitle: 'Opne svarrunden igjen for seine svar',
  lateLinks:
    'Dei same lenkene verkar igjen. Fram til fristen kan deltakarane svare, endre svaret og trekkje det, og kommunane kan endre fellessvaret.',
  lateMeans: 'Resultata som er laga, blir ståande. Når fristen er ute, kan ein eigar lage ei ny utgåve. Slik blir ho:',
  lateDeadlineHelp: 'Norsk tid, til dømes 15.10.2026 12.00.',
  lateConfirm: 'Ja, svarrunden skal opnast igjen',
  closingMeans: (edition) => [
    'Etterpå kan ingen svare, endre eller trekkje svaret sitt.',
    `Resultatutgåve ${edition} står til ein eigar lagar ei ny.`,
  ],
  means: (least) => [
    `Eit tal endrar seg berre der minst ${least} nye har svart og alle som var med sist, har late svaret sitt stå uendra, eller der minst ${least} har trekt svaret og ingen nye har svart.`,
    `Eit tal frå færre enn ${least} svar endrar seg ikkje når det er vist, eller når det er med i eit tal for heile nettverket. I små grupper endrar altså ingenting seg.`,
    'Alt anna står som i utgåva før. Slik kan ingen samanlikne utgåvene og finne ut kva nokre få har svart.',
  ],
  next: (edition) => `Resultatutgåve ${edition} er ikkje laga enno`,
  make: (edition) => `Lag resultatutgåve ${edition}`,
  keptIfNot: (edition) => `Dersom du ikkje kryssar av, blir tala frå kommunen ståande som i utgåve ${edition}.`,
  ownersOnly: (edition) => `Berre eigarar av nettverket kan lage resultatutgåve ${edition}.`,
  noMore: 'Det kan ikkje lagast fleire utgåver. Noko som ei ny utgåve treng, er sletta eller blei ikkje teke vare på.',
  onForm: (edition, least) =>
    `Resultatutgåve ${edition} av denne svarrunden er allereie laga og blir ikkje endra. Svaret ditt kan kome med i ei ny utgåve, men eit tal endrar seg berre der minst ${least} nye har svart. I små grupper blir tala ståande.`,
  counted: {
    title: 'Er svaret ditt rekna med?',
    about: 'Det gjeld svaret slik det står på denne sida.',
    yes: (edition) => `Resultatutgåve ${edition}: ja`,
    no: (edition) => `Resultatutgåve ${edition}: nei`,
    unknown: (edition) => `Resultatutgåve ${edition}: Det kan vi ikkje lenger svare på.`,
  },
  receiptLead: (edition, deadline) =>
    `Resultatutgåve ${edition} er allereie laga og blir ikkje endra. Du kan endre svaret ${deadline}. Etterpå kan det lagast ei ny utgåve.`,
  until: (deadline) => (deadline ? `til ${deadline}` : 'til svarrunden blir stengd'),
  withdrawMeans: 'Resultatutgåver som allereie er laga, blir ikkje endra.',
}
