import type { archive as nb } from '../nb/archive.ts'

export const archive: typeof nb = {
  title: 'Heile nettverket i éi fil',
  lead: 'Arkivet er ei fil som du kan hente nettverket inn igjen frå, her eller på ein annan installasjon av Fundament.',
  holds: {
    title: 'Dette er med',
    list: [
      'Kommunane, innovasjonsspørsmåla og samlingane',
      'Skjemaa i alle versjonar, og kladdane',
      'Svarrundane, fellessvara frå kommunane og resultatutgåvene',
      'Personane og rollene deira, kontaktpersonane i kommunane og loggen',
    ],
  },
  leavesOut: {
    title: 'Dette er ikkje med',
    list: [
      'Dei eigne svara til deltakarane, og dermed svarstatusen. Svara blir verande der dei er, for ingen skal kunne lese dei.',
      'Lenkene til skjemaa. Der arkivet blir henta inn, blir det laga nye.',
      'Kva påminningar som er sende',
      'Det ei ny resultatutgåve blir samanlikna med. Der arkivet blir henta inn, får svarrundar som har resultat, difor inga ny utgåve.',
    ],
    unreleased:
      'Svarrundar som er opne, og svarrundar som er stengde utan at resultata er laga, kjem difor fram utan svara frå deltakarane. Lag resultata først dersom dei skal vere med.',
  },
  careful:
    'Fila inneheld e-postadresser og det kommunane har skrive. Lagre ho ein trygg stad. Loggen viser at ho er lasta ned.',
  hash: 'Fila har ein kontrollsum. Blir innhaldet endra, kan ho ikkje hentast inn.',
  take: 'Last ned arkivet',
  toEnding: 'Slett nettverket',
  bringIn: {
    title: 'Hent inn eit nettverk',
    lead: 'Vel eit arkiv som er lasta ned frå Fundament, her eller på ein annan installasjon.',
    happens: 'Dette skjer',
    means: [
      'Du blir eigar. Dei andre som har tilgang i arkivet, får den same tilgangen her.',
      'Svarrundar som ikkje er stengde, får nye lenker. Dei gamle verkar ikkje her.',
      'Svarrundar utan resultatutgåve kjem utan dei eigne svara til deltakarane.',
    ],
    file: 'Arkiv',
    fileHelp: 'Ei JSON-fil på høgst 20 MB.',
    slug: 'Kortnamn i adressa',
    slugHelp: 'Berre dersom kortnamnet i arkivet er i bruk her. Små bokstavar frå a til z, tal og bindestrek.',
    taken: (slug, free) =>
      `«${slug}» er i bruk her. «${free}» er ledig. Vel arkivet på nytt, og send. Svarrundar som er her frå før, får nye kodar når dei blir henta inn, og då får resultatutgåvene nye kjenneteikn.`,
    button: 'Hent inn nettverket',
  },
}
