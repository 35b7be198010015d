import type { Installation } from '../../privacy/installation.ts'

/** The privacy notice, but for what is stored: web/texts/nb/stored.ts says that. */
export const privacy = {
  title: 'Personvern',
  lead: 'Her står det hva Fundament lagrer, hvorfor, hvor lenge, og hvem som ser det.',
  short: {
    title: 'Kort fortalt',
    lines: ({ kept }: Installation) => [
      'Det du svarer for deg selv, er konfidensielt. Det blir bare vist sammen med det andre har svart.',
      'I databasen lagrer vi ikke navnet ditt, når du svarte, IP-adressen, nettleseren eller hvilken lenke du brukte.',
      `Svaret ditt blir slettet ${kept} etter at svarrunden er stengt. Står det noe annet på skjemaet, gjelder det.`,
      'Kommunens felles svar er åpent og blir stående.',
      'Det er frivillig å svare. Til svarrunden stenger, kan du se, endre og trekke svaret ditt.',
    ],
  },
  responsible: {
    title: 'Hvem som er ansvarlig',
    lines: ({ operatedBy, contact }: Installation) => [
      'Den som eier nettverket, er behandlingsansvarlig. Det er virksomheten som står øverst på skjemaet, for eksempel «Nettverkslederne i KS». Den bestemmer hva svarene skal brukes til, og hva som er det rettslige grunnlaget.',
      operatedBy === undefined
        ? 'Den som drifter Fundament her, gjør det på vegne av denne virksomheten.'
        : `${operatedBy} drifter Fundament her, på vegne av denne virksomheten.`,
      contact === undefined
        ? 'Har du spørsmål om personvern, spør nettverkslederen som ga deg lenken.'
        : `Har du spørsmål om personvern, skriv til ${contact}.`,
    ],
  },
  stored: {
    title: 'Det vi lagrer',
    lead: 'Alt som ligger i databasen, er nevnt her.',
    leaders: 'Det vi lagrer om nettverk, svarrunder og dem som leder dem',
    what: 'Hva',
    why: 'Hvorfor',
    who: 'Hvem ser det',
    howLong: 'Hvor lenge',
    and: 'og',
  },
  shown: {
    title: 'Det som blir vist av egne svar',
    lines: () => [
      'Hva hver enkelt har svart, blir aldri vist. Når svarrunden er stengt, blir det laget resultater, og de er det eneste som noen får se.',
      'Har færre svart enn det minste antallet som står på skjemaet, er tallet skjermet. Har færre enn ti svart, viser vi det bare grovt.',
      'Tekst blir vist når minst ti i nettverket har skrevet: ordrett, i tilfeldig rekkefølge, uten kommune og uten trinn.',
      'Blir svarrunden åpnet igjen og resultatene laget på nytt, endrer et tall seg bare der minst ti svar er kommet til eller falt fra. I små grupper endrer ingenting seg.',
    ],
  },
  notStored: {
    title: 'Det vi ikke lagrer',
    lines: () => [
      'Navnet ditt, når du svarte, IP-adressen, nettleseren og hvilken lenke du brukte: Ingenting av det står sammen med svaret i databasen.',
      'Cloudflare, som tar imot det du sender, ser IP-adressen din mens det skjer. Vi lagrer den ikke. Loggen vår har bare en linje når noe går galt: hva slags side det var, omtrent hvor lang tid det tok, og hva slags feil.',
      'Deltakere får ingen informasjonskapsler, og vi sporer ingen. Nettverksledere får én av Cloudflare Access, for å være logget inn.',
      'Det du skriver før du sender, ligger bare i nettleseren din: i fanen til du har fått kvittering, eller på enheten hvis du ber om det.',
    ],
  },
  risks: {
    title: 'Det som likevel kan skje',
    lines: ({ hasLedger }: Installation) => [
      'I en liten gruppe kan noen gjette. To kolleger som legger sammen det de vet, kan noen ganger regne ut hva en tredje har svart. Derfor sier vi konfidensielt, ikke anonymt.',
      'Alle i kommunen har den samme lenken, og nettverkslederne har alle lenkene. Den som fyller på med mange oppdiktede svar, kan regne ut hva en annen har svart. Nettverkslederne skal ikke svare.',
      'Den som rår over kontoen hos Cloudflare, kan lese databasen og hente den tilbake slik den var i et hvilket som helst minutt de siste 30 dagene. Det som er slettet, er altså helt borte først 30 dager senere. Sikkerhetskopier som blir tatt utenom, skal slettes etter 35 dager.',
      hasLedger
        ? 'Må databasen hentes tilbake, sletter vi på nytt de svarene, lenkene og tekstene som var slettet. En liste over dem ligger utenfor databasen, som koder. Svar som er trukket det siste døgnet, står ikke i listen ennå.'
        : 'Må databasen hentes tilbake, kommer det som er slettet i mellomtiden, tilbake med den.',
      'Den som har adressen til kvitteringen din, kan lese svaret ditt, og endre det til svarrunden stenger.',
      'Filer og utskrifter av resultatene kan vi ikke hente tilbake når noen har fått dem.',
    ],
  },
  rights: {
    title: 'Rettighetene dine',
    lines: () => [
      'Du har rett til innsyn, retting og sletting. Ditt eget svar kan du se, endre og slette selv på kvitteringen til svarrunden stenger, og se i to uker etterpå.',
      'Etter det kan ingen finne igjen hvilket svar som er ditt, heller ikke vi. Da kan vi verken vise, rette eller slette akkurat det.',
      'Står navnet ditt i en tekst, kan en eier av nettverket ta det ut, også etter at resultatene er laget. Er du nettverksleder eller kontaktperson, kan en eier rette og slette det som står om deg. Loggen står så lenge nettverket finnes her.',
      'Du kan klage til Datatilsynet.',
    ],
  },
  processors: {
    title: 'Hvem som behandler det for oss, og hvor',
    lines: ({ hasQueue, sendsEmail }: Installation) => [
      'Cloudflare kjører programmet og databasen og logger inn nettverkslederne. Databasen skal ligge i EU. Selve programmet kan kjøre i det datasenteret som er nærmest deg.',
      ...(hasQueue
        ? [
            'Er databasen borte når du sender, kan svaret vente i en kø hos Cloudflare i EU, sammen med koden til svaret, et avtrykk av lenken og tidspunktet det kom. Det blir borte fra køen når svaret er lagret, og senest tre uker etter at databasen er tilbake. Til da venter det så lenge det trengs.',
          ]
        : []),
      ...(sendsEmail ? ['Cloudflare sender også påminnelsene til kontaktpersonene.'] : []),
      'Ingen andre får noe, og sidene henter ingenting fra andre.',
    ],
  },
  accessibility: 'Er det noe du ikke får til på sidene? Les om tilgjengelighet.',
}
