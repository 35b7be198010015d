/** The accessibility statement: headings, each with its paragraphs. */
export const notices = {
  accessibility: {
    title: 'Tilgjengelighet',
    lead: 'Alle skal kunne bruke Fundament. Vi følger WCAG 2.2 på nivå AA.',
    sections: [
      {
        heading: 'Slik er sidene laget',
        paragraphs: [
          'Skjemaet er laget for å virke uten skript, med bare tastatur, med skjermleser og på en skjerm som er 320 piksler bred. Feil blir samlet øverst, med lenker til feltene.',
          'Hvert diagram har de samme tallene i en tabell på samme side, og én setning som sier hva det viser. Farge er aldri det eneste som skiller. Med piltastene går du fra tall til tall i diagrammet, og hvert tall blir sagt med ordene fra tabellen.',
        ],
      },
      {
        heading: 'Slik er det prøvd',
        paragraphs: [
          'Nesten alle sider blir prøvd automatisk med axe i en ekte nettleser, av prøver som hver endring i koden må bestå. De fleste av nettverksledernes sider blir prøvd både med og uten våre skript. Skjemaet, kvitteringen og sidene der skjemaer blir skrevet, blir mest prøvd med. Slike prøver finner ikke alt. Fundament er ennå ikke prøvd av brukere med skjermleser.',
        ],
      },
      {
        heading: 'Meld fra',
        paragraphs: ['Er det noe du ikke får til? Si fra til nettverkslederen som ga deg lenken.'],
      },
    ],
  },
}
