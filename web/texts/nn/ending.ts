import type { ending as nb } from '../nb/ending.ts'

export const ending: typeof nb = {
  title: 'Slett nettverket',
  lead: (name, days) =>
    `${name} blir sletta ${days} dagar etter at du har bestemt det. Fram til då verkar alt som før, kvar side seier frå, og alle eigarar kan ombestemme seg.`,
  removes: {
    title: 'Dette blir sletta',
    list: [
      'Kommunane, samlingane, skjemaa og svarrundane',
      'Alle svar: dei eigne frå deltakarane og fellessvara frå kommunane',
      'Resultata, og alle lenker som er delte',
      'Kontaktpersonane, tilgangane og loggen',
    ],
  },
  remains: {
    title: 'Dette blir att',
    list: [
      'Ei kvittering til deg: kva nettverket heitte, kven som sletta det og når, og kor mange kommunar, skjema og svarrundar det hadde',
      'Filer som nokon har lasta ned',
      'Tryggingskopiar av databasen, i høgst 35 dagar til',
    ],
  },
  archive: 'Last ned arkivet først',
  archiveWhy: 'Med arkivet kan du hente nettverket inn igjen seinare, utan dei eigne svara til deltakarane.',
  confirm: (name) => `Ja, ${name} skal slettast`,
  start: (days) => `Slett nettverket om ${days} dagar`,
  started: {
    title: 'Nettverket blir sletta',
    lead: (when) => `Det skjer ${when}. Fram til då kan alle eigarar ombestemme seg.`,
    keep: 'Behald nettverket',
  },
  banner: (when) => `Nettverket blir sletta ${when}.`,
  toEnding: 'Les meir eller behald det',
  receipt: {
    title: 'Nettverket er sletta',
    lead: 'Denne kvitteringa er det einaste som er att av det.',
    name: 'Nettverk',
    slug: 'Kortnamn i adressa',
    endedBy: 'Sletta av',
    endedAt: 'Sletta',
    removed: 'Dette blei sletta',
    municipalities: (count) => (count === 1 ? '1 kommune' : `${count} kommunar`),
    questionnaires: (count) => `${count} skjema`,
    rounds: (count) => (count === 1 ? '1 svarrunde' : `${count} svarrundar`),
    rest: 'alle svar, resultat, lenker, kontaktpersonar og tilgangar, og loggen',
    back: 'Til nettverka dine',
  },
  receipts: 'Nettverk du har sletta',
  receiptOf: (name, when) => `${name}, sletta ${when}`,
}
