/** The privacy notice and the accessibility statement: headings, each with its paragraphs. */
export const notices = {
  privacy: {
    title: 'Personvern',
    lead: 'Her står det hva Fundament lagrer, hva vi ikke lagrer, og hvem som ser hva.',
    sections: [
      {
        heading: 'Ditt eget svar er konfidensielt',
        paragraphs: [
          'Vi lagrer svarene dine sammen med en tilfeldig kode, svarrunden, kommunen og hvilken versjon av skjemaet du svarte på. Vi lagrer ikke navn, adresse, nettleser, lenke eller tidspunkt.',
          'Er databasen borte når du sender, kan svaret vente i en kø hos Cloudflare i EU, sammen med et avtrykk av lenken og tidspunktet det kom. Det blir borte fra køen når svaret er lagret.',
          'Hvilket trinn hver enkelt har valgt, blir aldri vist. Når svarrunden er stengt, lager vi en resultatutgave. Der skjermer vi tall når færre har svart enn det minste antallet som sto på skjemaet. Har færre enn ti svart, viser vi bare en grov median og hvilken tredel av trinnene de fleste har svart.',
          'Sammen med resultatutgaven lagrer vi hvor mange som har valgt hvert trinn, og et avtrykk av koden til hvert svar som er regnet med. Det trengs hvis svarrunden blir åpnet igjen og det blir laget en ny utgave, og for at kvitteringen din kan si om svaret er regnet med. Ingen får se det, og det blir slettet sammen med svarene.',
          'Tekstsvar blir vist når minst ti i nettverket har skrevet: i tilfeldig rekkefølge, uten kommune og uten trinn.',
        ],
      },
      {
        heading: 'Det felles svaret er åpent',
        paragraphs: [
          'Kommunens felles svar står med kommunens navn og blir vist for nettverket med en gang. Noen kan be om innsyn i det. Ikke skriv om enkeltpersoner.',
        ],
      },
      {
        heading: 'Vi sier konfidensielt, ikke anonymt',
        paragraphs: [
          'I en liten gruppe kan noen gjette. To kolleger som legger sammen det de vet, kan noen ganger regne ut hva en tredje har svart.',
          'Den som rår over kontoen hos Cloudflare, kan lese databasen og hente den tilbake slik den var i et hvilket som helst minutt de siste 30 dagene.',
        ],
      },
      {
        heading: 'Du bestemmer selv',
        paragraphs: [
          'Det er frivillig å svare. På kvitteringen kan du se, endre og slette svaret ditt til svarrunden blir stengt. Etterpå kan ingen finne igjen hvilket svar som er ditt.',
          'Det du skriver i skjemaet, ligger i nettleseren din til du får kvittering: i fanen, og på enheten bare hvis du ber om det. Da blir det slettet der. Vi lagrer det ikke før du sender.',
          'Vi bruker ingen informasjonskapsler og ingen sporing.',
        ],
      },
      {
        heading: 'Nettverksledere og kontaktpersoner',
        paragraphs: [
          'For nettverksledere lagrer vi e-postadressen og rollen i nettverket. Innloggingen går gjennom Cloudflare Access.',
          'Når en nettverksleder endrer noe i nettverket, lagrer vi hvem som gjorde det, hva og når. Eierne av nettverket kan lese denne loggen. Den sier aldri noe om deltakerne eller hva noen har svart.',
          'For hver kommune kan vi lagre e-postadressen til en kontaktperson, som får invitasjoner og påminnelser. Den står ikke sammen med noe svar. Be nettverkslederen din om å endre eller slette den.',
          'En eier kan slette nettverket. Da blir alle svar og adresser slettet. Det eneste som blir igjen, er en kvittering med navnet på nettverket og adressen til den som slettet det, og sikkerhetskopier av databasen i 30 dager.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Tilgjengelighet',
    lead: 'Alle skal kunne bruke Fundament. Vi følger WCAG 2.2 på nivå AA.',
    sections: [
      {
        heading: 'Slik er sidene laget',
        paragraphs: [
          'Skjemaet virker uten skript, med bare tastatur, med skjermleser og på en skjerm som er 320 piksler bred. Feil blir samlet øverst, med lenker til feltene.',
          'Hvert diagram har de samme tallene i en tabell på samme side, og én setning som sier hva det viser. Farge er aldri det eneste som skiller. Med piltastene går du fra tall til tall i diagrammet, og hvert tall blir sagt med ordene fra tabellen.',
        ],
      },
      {
        heading: 'Slik er det prøvd',
        paragraphs: [
          'Alle sider blir prøvd automatisk med axe i en ekte nettleser, med og uten skript, hver gang koden endres. Slike prøver finner ikke alt. Fundament er ennå ikke prøvd av brukere med skjermleser.',
        ],
      },
      {
        heading: 'Meld fra',
        paragraphs: ['Er det noe du ikke får til? Si fra til nettverkslederen som ga deg lenken.'],
      },
    ],
  },
}
