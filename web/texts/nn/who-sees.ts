import type { whoSees as nb } from '../nb/who-sees.ts'

const until = (deadline: string | undefined): string => (deadline ? `til ${deadline}` : 'til svarrunden blir stengd')

const where = ({ recipient, guests }: { recipient: string | undefined; guests: string | undefined }): string =>
  `på samlinga${guests ? `, også for ${guests}` : ''}${
    recipient ? `${guests ? ',' : ''} og kanskje i rapporten til ${recipient}` : ''
  }`

export const whoSees: typeof nb = {
  title: 'Kven ser dette?',
  more: 'Meir om kven som ser kva',
  privacy: 'Meir om personvern',
  own: {
    confidential:
      'Svaret er konfidensielt. Kollegaer, leiarar og nettverksleiarar ser det ikkje, og vi lagrar ikkje kven du er.',
    confidentialShort: 'Svaret er konfidensielt, og vi lagrar ikkje kven du er.',
    numbers: (policy) =>
      `Tal for kommunen blir viste ${where(policy)}, men berre når minst ${policy.threshold} har svart på spørsmålet.`,
    networkOnly: (policy) =>
      `Svara blir viste berre for heile nettverket samla ${where(policy)}, og berre når minst ${policy.floor} har svart på spørsmålet.`,
    texts: ({ floor }) => `Tekst blir vist ordrett, men utan kommune, når minst ${floor} har skrive.`,
    deleted: ({ kept }) =>
      `Svaret blir sletta ${kept} etter at svarrunden er stengd. I ei lita gruppe kan nokon likevel gjette kva du har svart.`,
    change: ({ deadline }) =>
      `Du kan sjå, endre og trekkje svaret ${until(deadline)}, og sjå det i to veker etterpå. Det kan også den som har adressa til kvitteringa di.`,
    leaders: ({ owner, threshold, expected }) =>
      `Nettverksleiarane i ${owner} har lenkene til skjemaet. Dei ser om færre enn ${threshold} i kommunen har svart${
        expected
          ? `, og om alle ${expected} har det. Kjem det fleire svar, avgjer dei om svara frå kommunen skal telje med.`
          : '.'
      } Dei ser ikkje kven.`,
    small: ({ threshold }) =>
      `Er det færre enn ti svar bak eit tal for kommunen, viser vi det berre grovt. Er det færre enn ${threshold}, er det skjerma, men svaret kan telje med i tal for heile nettverket.`,
    others: ({ floor }) =>
      `Svar på andre spørsmål enn dei om steg blir viste berre for heile nettverket samla, når minst ${floor} har svart.`,
    textsMore: ({ textsKept }) =>
      `Tekstane blir viste i tilfeldig rekkjefølgje og utan steg. Ikkje skriv namn. Ein eigar av nettverket kan ta ut ord som peikar ut nokon. Teksten blir sletta frå svaret ditt ${textsKept} etter at svarrunden er stengd, men resultata som viser han, blir ståande.`,
    conditions: ({ floor }) =>
      `Nokre spørsmål er berre for dei som har svart noko bestemt på eit anna. Tal frå dei blir viste berre når minst ${floor} har svart på det andre.`,
    results: ({ textsKept, floor }) =>
      `Resultata blir laga når svarrunden er stengd, seinast ${textsKept} etter. Til då kan nettverksleiarane opne svarrunden igjen. Etterpå kan ein eigar av nettverket opne han igjen og lage ei ny utgåve, men eit tal endrar seg berre der minst ${floor} svar er komne til eller falne frå. Resultata blir ståande når svara er sletta.`,
    operators:
      'Dei som driftar løysinga, kan lese databasen, også slik han var i kvart minutt dei siste 30 dagane. Der står det ikkje kven som har svart.',
    notAnonymous:
      'Vi seier konfidensielt og ikkje anonymt: To kollegaer som legg saman det dei veit, kan nokre gonger rekne ut kva ein tredje har svart. Den som har lenka og fyller på med oppdikta svar, kan også finne ut kva du har svart.',
    beforeSending: ({ fewest, deadline, kept }) =>
      `Svaret er konfidensielt og blir berre vist saman med svara frå andre, når minst ${fewest} har svart. Du kan endre det ${until(deadline)}. Det blir sletta ${kept} etter at svarrunden er stengd.`,
  },
  joint: {
    open: 'Svaret er ope og står med namnet på kommunen. Nettverket kan sjå det så snart de har sendt det.',
    shown: ({ recipient, guests }) =>
      `Det kan bli vist på samlinga${guests ? `, også for ${guests}` : ''}${
        recipient ? `${guests ? ',' : ''} og brukt i rapporten til ${recipient}` : ''
      }.`,
    public: 'Nokon kan be om innsyn. Ikkje skriv om enkeltpersonar.',
    change: ({ deadline }) =>
      `De kan endre og trekkje svaret ${until(deadline)}. Det kan alle som har lenka til skjemaet.`,
    stays: 'Etterpå blir siste versjon ståande så lenge nettverket finst her.',
    records: 'Spør arkivet hos dykk om svaret skal journalførast.',
    roles: 'Spør skjemaet om kven som har vore med, lagrar vi roller, ikkje namn.',
    corrections:
      'Ein eigar av nettverket kan ta ut ord som peikar ut nokon, og flytte eit svar som er gitt på lenka til feil kommune.',
    beforeSending: ({ deadline }) =>
      `Svaret er ope og står med namnet på kommunen. De kan endre det ${until(deadline)}. Ikkje skriv om enkeltpersonar.`,
  },
}
