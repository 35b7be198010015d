import type { Keeping } from '../../privacy/installation.ts'

/** What one kind of thing is kept for, who sees it, and for how long. */
interface Thing {
  title: string
  why: string
  who: string
  howLong: string
}

/** Everything that is stored, in words: the columns of the database, and what they are of. */
export const stored = {
  /** Each stands in a list, inside a sentence. */
  items: {
    code: 'en tilfeldig kode',
    round: 'svarrunden',
    municipality: 'kommunen',
    voice: 'om det gjelder et eget eller et felles svar',
    version: 'versjonen av skjemaet',
    revision: 'et tall som øker når svaret blir lagret eller endret',
    ownAnswers: 'det du svarte',
    jointAnswers: 'det dere svarte',
    jointLevels: 'trinnene i det',
    withdrawnCode: 'koden til svaret',
    linkHash: 'et avtrykk av lenken',
    linkSeal: 'lenken, låst med en nøkkel som ikke ligger i databasen',
    linkStopped: 'om den er stoppet',
    edition: 'nummeret på utgaven',
    fingerprint: 'kjennetegnet på utgaven',
    figures: 'tallene og tekstene, slik reglene lar dem bli vist',
    question: 'spørsmålet',
    part: 'hvilken del av tekstene det er',
    closedAt: 'når svarrunden ble stengt',
    hiddenFigures: 'tallene utgaven er laget av, også de som er skjermet',
    countedCodes: 'et avtrykk av koden til hvert svar som er regnet med',
    network: 'nettverket',
    gathering: 'samlingen',
    questionnaire: 'skjemaet',
    status: 'om den er åpen',
    opensAt: 'når den åpner',
    closesAt: 'når den stenger',
    threshold: 'minste antall svar',
    scales: 'hvilke trinn den spør om',
    expected: 'hvor mange som skal svare i hver kommune',
    previous: 'svarrunden før',
    releasing: 'om resultatene blir laget av seg selv',
    monthsKept: 'hvor lenge egne svar blir lagret',
    deleted: 'hva som er slettet',
    counted: 'om svarene er talt opp',
    moreAccepted: 'om svarene skal telle med der det er flere enn forventet',
    questions: 'spørsmålene',
    reasons: 'hvorfor et spørsmål ble endret',
    changes: 'et tall som øker når det blir endret',
    madeReady: 'om det er gjort klart',
    shortName: 'kortnavnet',
    definition: 'navnet, eieren, kommunene med innovasjonsspørsmål, og samlingene',
    endsAt: 'når det blir slettet, hvis noen har bedt om det',
    endedBy: 'e-postadressen til den som ba om det',
    email: 'e-postadressen',
    role: 'rollen',
    language: 'språket',
    reminderState: 'om påminnelsen er sendt',
    reminderAt: 'når påminnelsen ble sendt',
    when: 'når det ble gjort',
    who: 'e-postadressen til den som gjorde det',
    action: 'hva som ble gjort',
    subject: 'hva det ble gjort med',
    name: 'navnet',
    endedAt: 'når det ble slettet',
    removed: 'hvor mange kommuner, skjemaer og svarrunder det hadde',
  },
  things: {
    ownAnswer: ({ kept, textsKept }: Keeping): Thing => ({
      title: 'Det du svarer for deg selv',
      why: 'For å lage samlede tall, og for at du skal kunne se, endre og trekke svaret.',
      who: 'Du selv, og den som har adressen til kvitteringen din. De som drifter løsningen, kan lese databasen.',
      howLong: `Til ${kept} etter at svarrunden er stengt. Det du har skrevet med egne ord, blir slettet etter ${textsKept}. Står det noe annet på skjemaet, gjelder det. Trekker du svaret, blir det du svarte, slettet med en gang, og bare en tom rad med koden blir stående, senest til resten blir slettet.`,
    }),
    withdrawal: ({ hasLedger }: Keeping): Thing => ({
      title: 'At et svar er trukket',
      why: 'For at svaret ikke skal komme tilbake hvis databasen må hentes fra en sikkerhetskopi.',
      who: 'De som drifter løsningen.',
      howLong: hasLedger
        ? 'Til neste natt. Da blir det flyttet til en liste utenfor databasen, som et avtrykk av koden.'
        : 'Til neste natt.',
    }),
    jointAnswer: (): Thing => ({
      title: 'Kommunens felles svar',
      why: 'For å vise hvor kommunen står.',
      who: 'Alle som har tilgang til nettverket, med en gang. Det kan bli vist på samlinger og stå i rapporter, og noen kan be om innsyn.',
      howLong: 'Så lenge nettverket finnes her.',
    }),
    link: (): Thing => ({
      title: 'Lenkene til skjemaene',
      why: 'For at en lenke skal føre til riktig skjema. Alle i en kommune får den samme, så den sier ikke hvem du er.',
      who: 'Nettverkslederne, og de som har fått den.',
      howLong:
        'Til egne svar: til to uker etter at svarrunden er stengt. Etterpå står det bare at kommunen hadde en. Til felles svar: så lenge nettverket finnes her.',
    }),
    results: (): Thing => ({
      title: 'Resultatene',
      why: 'For å vise nettverket hvor det står.',
      who: 'Alle som har tilgang til nettverket. Resultatene kan bli vist på samlinger og stå i rapporter.',
      howLong: 'Så lenge nettverket finnes her, også når svarene de er laget av, er slettet.',
    }),
    basis: ({ kept }: Keeping): Thing => ({
      title: 'Det resultatene er laget av',
      why: 'For at en ny utgave ikke skal røpe noe når den blir sammenlignet med den forrige, og for at kvitteringen din kan si om svaret er regnet med.',
      who: 'Ingen ser det. De som drifter løsningen, kan lese databasen.',
      howLong: `Like lenge som egne svar: ${kept} etter at svarrunden er stengt.`,
    }),
    round: (): Thing => ({
      title: 'Svarrundene',
      why: 'For at skjemaet skal åpne, stenge og vise det riktige.',
      who: 'Alle som har tilgang til nettverket.',
      howLong: 'Så lenge nettverket finnes her.',
    }),
    questionnaire: (): Thing => ({
      title: 'Skjemaene',
      why: 'For å kunne spørre, og for å kunne lese svarene senere.',
      who: 'Alle som har tilgang til nettverket, og de som har en lenke.',
      howLong: 'Så lenge nettverket finnes her.',
    }),
    network: (): Thing => ({
      title: 'Nettverket',
      why: 'For å vise hvem som er med, og når de møtes.',
      who: 'Alle som har tilgang til nettverket.',
      howLong: 'Til en eier sletter det. Det skjer 30 dager etter at eieren har bedt om det.',
    }),
    person: (): Thing => ({
      title: 'De som leder nettverket eller følger det',
      why: 'For å vite hvem som kan se og endre hva.',
      who: 'Alle som har tilgang til nettverket.',
      howLong: 'Til personen blir tatt ut, eller går ut selv.',
    }),
    contact: ({ sendsEmail }: Keeping): Thing => ({
      title: 'Kontaktpersonen i kommunen',
      why: sendsEmail ? 'For å kunne sende invitasjoner og påminnelser.' : 'For å kunne skrive til kommunen.',
      who: 'Nettverkslederne. Det står ikke sammen med noe svar.',
      howLong:
        'Til en nettverksleder endrer eller fjerner det. Om en påminnelse er sendt, og når: så lenge nettverket finnes her.',
    }),
    log: (): Thing => ({
      title: 'Loggen i nettverket',
      why: 'For at eierne skal se hva som er gjort, av hvem. Den sier aldri noe om deltakerne eller hva noen har svart.',
      who: 'Eierne av nettverket.',
      howLong: 'Så lenge nettverket finnes her.',
    }),
    endedNetwork: (): Thing => ({
      title: 'Kvittering for et nettverk som er slettet',
      why: 'For at den som slettet det, skal kunne vise at det er gjort.',
      who: 'Den som slettet det.',
      howLong: 'Så lenge Fundament er i drift her.',
    }),
  },
}
