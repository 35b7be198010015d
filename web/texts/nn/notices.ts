import type { notices as nb } from '../nb/notices.ts'

export const notices: typeof nb = {
  privacy: {
    title: 'Personvern',
    lead: 'Her står det kva Fundament lagrar, kva vi ikkje lagrar, og kven som ser kva.',
    sections: [
      {
        heading: 'Ditt eige svar er konfidensielt',
        paragraphs: [
          'Vi lagrar svara dine saman med ein tilfeldig kode, svarrunden, kommunen og kva versjon av skjemaet du svarte på. Vi lagrar ikkje namn, adresse, nettlesar, lenke eller tidspunkt.',
          'Er databasen borte når du sender, kan svaret vente i ein kø hos Cloudflare i EU, saman med eit avtrykk av lenka og tidspunktet det kom. Det blir borte frå køen når svaret er lagra.',
          'Kva steg kvar einskild har valt, blir aldri vist. Når svarrunden er stengd, lagar vi ei resultatutgåve. Der skjermar vi tal når færre har svart enn det minste talet på svar som stod på skjemaet. Har færre enn ti svart, viser vi berre ein grov median og kva tredel av stega dei fleste har svart.',
          'Saman med resultatutgåva lagrar vi kor mange som har valt kvart steg, og eit avtrykk av koden til kvart svar som er rekna med. Det trengst dersom svarrunden blir opna att og det blir laga ei ny utgåve, og for at kvitteringa di kan seie om svaret er rekna med. Ingen får sjå det, og det blir sletta saman med svara.',
          'Tekstsvar blir viste når minst ti i nettverket har skrive: i tilfeldig rekkjefølgje, utan kommune og utan steg.',
        ],
      },
      {
        heading: 'Fellessvaret er ope',
        paragraphs: [
          'Fellessvaret frå kommunen står med namnet på kommunen og blir vist for nettverket med ein gong. Nokon kan be om innsyn i det. Ikkje skriv om enkeltpersonar.',
        ],
      },
      {
        heading: 'Vi seier konfidensielt, ikkje anonymt',
        paragraphs: [
          'I ei lita gruppe kan nokon gjette. To kollegaer som legg saman det dei veit, kan nokre gonger rekne ut kva ein tredje har svart.',
          'Den som rår over kontoen hos Cloudflare, kan lese databasen og hente han tilbake slik han var kva minutt som helst dei siste 30 dagane.',
        ],
      },
      {
        heading: 'Du bestemmer sjølv',
        paragraphs: [
          'Det er frivillig å svare. På kvitteringa kan du sjå, endre og slette svaret ditt til svarrunden blir stengd. Etterpå kan ingen finne att kva svar som er ditt.',
          'Det du skriv i skjemaet, ligg i nettlesaren din til du får kvittering: i fana, og på eininga berre om du ber om det. Då blir det sletta der. Vi lagrar det ikkje før du sender.',
          'Vi bruker ingen informasjonskapslar og inga sporing.',
        ],
      },
      {
        heading: 'Nettverksleiarar og kontaktpersonar',
        paragraphs: [
          'For nettverksleiarar lagrar vi e-postadressa og rolla i nettverket. Innlogginga går gjennom Cloudflare Access.',
          'Når ein nettverksleiar endrar noko i nettverket, lagrar vi kven som gjorde det, kva og når. Eigarane av nettverket kan lese denne loggen. Han seier aldri noko om deltakarane eller kva nokon har svart.',
          'For kvar kommune kan vi lagre e-postadressa til ein kontaktperson, som får invitasjonar og påminningar. Ho står ikkje saman med noko svar. Be nettverksleiaren din om å endre eller slette ho.',
          'Ein eigar kan slette nettverket. Då blir alle svar og adresser sletta. Det einaste som blir att, er ei kvittering med namnet på nettverket og adressa til den som sletta det, og tryggingskopiar av databasen i 30 dagar.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Tilgjenge',
    lead: 'Alle skal kunne bruke Fundament. Vi følgjer WCAG 2.2 på nivå AA.',
    sections: [
      {
        heading: 'Slik er sidene laga',
        paragraphs: [
          'Skjemaet verkar utan skript, med berre tastatur, med skjermlesar og på ein skjerm som er 320 pikslar brei. Feil blir samla øvst, med lenker til felta.',
          'Kvart diagram har dei same tala i ein tabell på same side, og éi setning som seier kva det viser. Farge er aldri det einaste som skil. Med piltastane går du frå tal til tal i diagrammet, og kvart tal blir sagt med orda frå tabellen.',
        ],
      },
      {
        heading: 'Slik er det prøvd',
        paragraphs: [
          'Alle sidene blir prøvde automatisk med axe i ein ekte nettlesar, med og utan skript, kvar gong koden blir endra. Slike prøver finn ikkje alt. Fundament er enno ikkje prøvd av brukarar med skjermlesar.',
        ],
      },
      {
        heading: 'Meld frå',
        paragraphs: ['Er det noko du ikkje får til? Sei frå til nettverksleiaren som gav deg lenka.'],
      },
    ],
  },
}
