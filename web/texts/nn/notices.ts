import type { notices as nb } from '../nb/notices.ts'

export const notices: typeof nb = {
  accessibility: {
    title: 'Tilgjenge',
    lead: 'Alle skal kunne bruke Fundament. Vi følgjer WCAG 2.2 på nivå AA.',
    sections: [
      {
        heading: 'Slik er sidene laga',
        paragraphs: [
          'Skjemaet er laga for å verke utan skript, med berre tastatur, med skjermlesar og på ein skjerm som er 320 pikslar brei. Feil blir samla øvst, med lenker til felta.',
          'Kvart diagram har dei same tala i ein tabell på same side, og éi setning som seier kva det viser. Farge er aldri det einaste som skil. Med piltastane går du frå tal til tal i diagrammet, og kvart tal blir sagt med orda frå tabellen.',
        ],
      },
      {
        heading: 'Slik er det prøvd',
        paragraphs: [
          'Nesten alle sidene blir prøvde automatisk med axe i ein ekte nettlesar, av prøver som kvar endring i koden må bestå. Dei fleste av sidene til nettverksleiarane blir prøvde både med og utan våre skript. Skjemaet, kvitteringa og sidene der skjema blir skrivne, blir mest prøvde med. Slike prøver finn ikkje alt. Fundament er enno ikkje prøvd av brukarar med skjermlesar.',
        ],
      },
      {
        heading: 'Meld frå',
        paragraphs: ['Er det noko du ikkje får til? Sei frå til nettverksleiaren som gav deg lenka.'],
      },
    ],
  },
}
