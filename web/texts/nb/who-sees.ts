/** What a form says of who will see what is answered. In figures and words that are ready to stand in a sentence. */
interface Policy {
  owner: string
  recipient: string | undefined
  guests: string | undefined
  /** When it closes. */
  deadline: string | undefined
  /** The fewest answers that a number for a municipality is shown of, and one for the network. */
  threshold: string
  floor: string
  /** The fewest that anything of this form is shown of. */
  fewest: string
  /** How many are asked in the municipality. */
  expected: string | undefined
  /** How long own answers are kept after closing, and the text in them: «seks måneder». */
  kept: string
  textsKept: string
}

const until = (deadline: string | undefined): string => (deadline ? `til ${deadline}` : 'til svarrunden blir stengt')

/** Where combined figures are shown, inside a sentence. */
const where = ({ recipient, guests }: Pick<Policy, 'recipient' | 'guests'>): string =>
  `på samlingen${guests ? `, også for ${guests}` : ''}${
    recipient ? `${guests ? ',' : ''} og kanskje i rapporten til ${recipient}` : ''
  }`

/** Who sees what is answered: on the form before the first question and before sending, and on the sheet. */
export const whoSees = {
  title: 'Hvem ser dette?',
  more: 'Mer om hvem som ser hva',
  privacy: 'Mer om personvern',
  own: {
    confidential:
      'Svaret er konfidensielt. Kolleger, ledere og nettverksledere ser det ikke, og vi lagrer ikke hvem du er.',
    confidentialShort: 'Svaret er konfidensielt, og vi lagrer ikke hvem du er.',
    numbers: (policy: Policy) =>
      `Tall for kommunen blir vist ${where(policy)}, men bare når minst ${policy.threshold} har svart på spørsmålet.`,
    networkOnly: (policy: Policy) =>
      `Svarene blir vist bare for hele nettverket samlet ${where(policy)}, og bare når minst ${policy.floor} har svart på spørsmålet.`,
    texts: ({ floor }: Policy) => `Tekst blir vist ordrett, men uten kommune, når minst ${floor} har skrevet.`,
    deleted: ({ kept }: Policy) =>
      `Svaret blir slettet ${kept} etter at svarrunden er stengt. I en liten gruppe kan noen likevel gjette hva du har svart.`,
    change: ({ deadline }: Policy) =>
      `Du kan se, endre og trekke svaret ${until(deadline)}, og se det i to uker etterpå. Det kan også den som har adressen til kvitteringen din.`,
    leaders: ({ owner, threshold, expected }: Policy) =>
      `Nettverkslederne i ${owner} har lenkene til skjemaet. De ser om færre enn ${threshold} i kommunen har svart${
        expected
          ? `, og om alle ${expected} har det. Kommer det flere svar, bestemmer de om svarene fra kommunen skal telle med.`
          : '.'
      } De ser ikke hvem.`,
    small: ({ threshold }: Policy) =>
      `Er det færre enn ti svar bak et tall for kommunen, viser vi det bare grovt. Er det færre enn ${threshold}, er det skjermet, men svaret kan telle med i tall for hele nettverket.`,
    others: ({ floor }: Policy) =>
      `Svar på andre spørsmål enn dem om trinn blir vist bare for hele nettverket samlet, når minst ${floor} har svart.`,
    textsMore: ({ textsKept }: Policy) =>
      `Tekstene blir vist i tilfeldig rekkefølge og uten trinn. Ikke skriv navn. En eier av nettverket kan ta ut ord som peker ut noen. Teksten blir slettet fra svaret ditt ${textsKept} etter at svarrunden er stengt, men resultatene som viser den, blir stående.`,
    conditions: ({ floor }: Policy) =>
      `Noen spørsmål er bare for dem som har svart noe bestemt på et annet. Tall fra dem blir vist bare når minst ${floor} har svart på det andre.`,
    results: ({ textsKept, floor }: Policy) =>
      `Resultatene blir laget når svarrunden er stengt, senest ${textsKept} etter. Til da kan nettverkslederne åpne svarrunden igjen. Etterpå kan en eier av nettverket åpne den igjen og lage en ny utgave, men et tall endrer seg bare der minst ${floor} svar er kommet til eller falt fra. Resultatene blir stående når svarene er slettet.`,
    operators:
      'De som drifter løsningen, kan lese databasen, også slik den var i hvert minutt de siste 30 dagene. Der står det ikke hvem som har svart.',
    notAnonymous:
      'Vi sier konfidensielt og ikke anonymt: To kolleger som legger sammen det de vet, kan noen ganger regne ut hva en tredje har svart. Den som har lenken og fyller på med oppdiktede svar, kan også finne ut hva du har svart.',
    beforeSending: ({ fewest, deadline, kept }: Policy) =>
      `Svaret er konfidensielt og blir bare vist sammen med andres, når minst ${fewest} har svart. Du kan endre det ${until(deadline)}. Det blir slettet ${kept} etter at svarrunden er stengt.`,
  },
  joint: {
    open: 'Svaret er åpent og står med kommunens navn. Nettverket kan se det så snart dere har sendt det.',
    shown: ({ recipient, guests }: Policy) =>
      `Det kan bli vist på samlingen${guests ? `, også for ${guests}` : ''}${
        recipient ? `${guests ? ',' : ''} og brukt i rapporten til ${recipient}` : ''
      }.`,
    public: 'Noen kan be om innsyn. Ikke skriv om enkeltpersoner.',
    change: ({ deadline }: Policy) =>
      `Dere kan endre og trekke svaret ${until(deadline)}. Det kan alle som har lenken til skjemaet.`,
    stays: 'Etterpå blir siste versjon stående så lenge nettverket finnes her.',
    records: 'Spør arkivet hos dere om svaret skal journalføres.',
    roles: 'Spør skjemaet om hvem som har vært med, lagrer vi roller, ikke navn.',
    corrections:
      'En eier av nettverket kan ta ut ord som peker ut noen, og flytte et svar som er gitt på lenken til feil kommune.',
    beforeSending: ({ deadline }: Policy) =>
      `Svaret er åpent og står med kommunens navn. Dere kan endre det ${until(deadline)}. Ikke skriv om enkeltpersoner.`,
  },
}
