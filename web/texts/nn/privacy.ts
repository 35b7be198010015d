import type { privacy as nb } from '../nb/privacy.ts'

export const privacy: typeof nb = {
  title: 'Personvern',
  lead: 'Her står det kva Fundament lagrar, kvifor, kor lenge, og kven som ser det.',
  short: {
    title: 'Kort fortalt',
    lines: ({ kept }) => [
      'Det du svarer for deg sjølv, er konfidensielt. Det blir berre vist saman med det andre har svart.',
      'I databasen lagrar vi ikkje namnet ditt, når du svarte, IP-adressa, nettlesaren eller kva lenke du brukte.',
      `Svaret ditt blir sletta ${kept} etter at svarrunden er stengd. Står det noko anna på skjemaet, gjeld det.`,
      'Fellessvaret frå kommunen er ope og blir ståande.',
      'Det er frivillig å svare. Til svarrunden stengjer, kan du sjå, endre og trekkje svaret ditt.',
    ],
  },
  responsible: {
    title: 'Kven som er ansvarleg',
    lines: ({ operatedBy, contact }) => [
      'Den som eig nettverket, er behandlingsansvarleg. Det er verksemda som står øvst på skjemaet, til dømes «Nettverksleiarane i KS». Verksemda avgjer kva svara skal brukast til, og kva som er det rettslege grunnlaget.',
      operatedBy === undefined
        ? 'Den som driftar Fundament her, gjer det på vegner av denne verksemda.'
        : `${operatedBy} driftar Fundament her, på vegner av denne verksemda.`,
      contact === undefined
        ? 'Har du spørsmål om personvern, spør nettverksleiaren som gav deg lenka.'
        : `Har du spørsmål om personvern, skriv til ${contact}.`,
    ],
  },
  stored: {
    title: 'Det vi lagrar',
    lead: 'Alt som ligg i databasen, er nemnt her.',
    leaders: 'Det vi lagrar om nettverk, svarrundar og dei som leier dei',
    what: 'Kva',
    why: 'Kvifor',
    who: 'Kven ser det',
    howLong: 'Kor lenge',
    and: 'og',
  },
  shown: {
    title: 'Det som blir vist av eigne svar',
    lines: () => [
      'Kva kvar einskild har svart, blir aldri vist. Når svarrunden er stengd, blir det laga resultat, og dei er det einaste nokon får sjå.',
      'Har færre svart enn det minste talet som står på skjemaet, er talet skjerma. Har færre enn ti svart, viser vi det berre grovt.',
      'Tekst blir vist når minst ti i nettverket har skrive: ordrett, i tilfeldig rekkjefølgje, utan kommune og utan steg.',
      'Blir svarrunden opna igjen og resultata laga på nytt, endrar eit tal seg berre der minst ti svar er komne til eller falne frå. I små grupper endrar ingenting seg.',
    ],
  },
  notStored: {
    title: 'Det vi ikkje lagrar',
    lines: () => [
      'Namnet ditt, når du svarte, IP-adressa, nettlesaren og kva lenke du brukte: Ingenting av det står saman med svaret i databasen.',
      'Cloudflare, som tek imot det du sender, ser IP-adressa di medan det skjer. Vi lagrar ho ikkje. Loggen vår har berre ei linje når noko går gale: kva slags side det var, om lag kor lang tid det tok, og kva slags feil.',
      'Deltakarar får ingen informasjonskapslar, og vi sporar ingen. Nettverksleiarar får éin av Cloudflare Access, for å vere logga inn.',
      'Det du skriv før du sender, ligg berre i nettlesaren din: i fana til du har fått kvittering, eller på eininga dersom du ber om det.',
    ],
  },
  risks: {
    title: 'Det som likevel kan skje',
    lines: ({ hasLedger }) => [
      'I ei lita gruppe kan nokon gjette. To kollegaer som legg saman det dei veit, kan nokre gonger rekne ut kva ein tredje har svart. Difor seier vi konfidensielt, ikkje anonymt.',
      'Alle i kommunen har den same lenka, og nettverksleiarane har alle lenkene. Den som fyller på med mange oppdikta svar, kan rekne ut kva ein annan har svart. Nettverksleiarane skal ikkje svare.',
      'Den som rår over kontoen hos Cloudflare, kan lese databasen og hente han tilbake slik han var kva minutt som helst dei siste 30 dagane. Det som er sletta, er altså heilt borte først 30 dagar seinare. Tryggingskopiar som blir tekne utanom, skal slettast etter 35 dagar.',
      hasLedger
        ? 'Må databasen hentast tilbake, slettar vi på nytt dei svara, lenkene og tekstane som var sletta. Ei liste over dei ligg utanfor databasen, som kodar. Svar som er trekte det siste døgnet, står ikkje i lista enno.'
        : 'Må databasen hentast tilbake, kjem det som er sletta i mellomtida, tilbake med han.',
      'Den som har adressa til kvitteringa di, kan lese svaret ditt, og endre det til svarrunden stengjer.',
      'Filer og utskrifter av resultata kan vi ikkje hente tilbake når nokon har fått dei.',
    ],
  },
  rights: {
    title: 'Rettane dine',
    lines: () => [
      'Du har rett til innsyn, retting og sletting. Ditt eige svar kan du sjå, endre og slette sjølv på kvitteringa til svarrunden stengjer, og sjå i to veker etterpå.',
      'Etter det kan ingen finne igjen kva svar som er ditt, heller ikkje vi. Då kan vi verken vise, rette eller slette akkurat det.',
      'Står namnet ditt i ein tekst, kan ein eigar av nettverket ta det ut, også etter at resultata er laga. Er du nettverksleiar eller kontaktperson, kan ein eigar rette og slette det som står om deg. Loggen står så lenge nettverket finst her.',
      'Du kan klage til Datatilsynet.',
    ],
  },
  processors: {
    title: 'Kven som behandlar det for oss, og kvar',
    lines: ({ hasQueue, sendsEmail }) => [
      'Cloudflare køyrer programmet og databasen og loggar inn nettverksleiarane. Databasen skal liggje i EU. Sjølve programmet kan køyre i det datasenteret som er nærast deg.',
      ...(hasQueue
        ? [
            'Er databasen borte når du sender, kan svaret vente i ein kø hos Cloudflare i EU, saman med koden til svaret, eit avtrykk av lenka og tidspunktet det kom. Det blir borte frå køen når svaret er lagra, og seinast tre veker etter at databasen er tilbake. Til då ventar det så lenge det trengst.',
          ]
        : []),
      ...(sendsEmail ? ['Cloudflare sender også påminningane til kontaktpersonane.'] : []),
      'Ingen andre får noko, og sidene hentar ingenting frå andre.',
    ],
  },
  accessibility: 'Er det noko du ikkje får til på sidene? Les om tilgjenge.',
}
