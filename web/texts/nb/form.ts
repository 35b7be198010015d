import type { AnswerFault } from '../../../schemas/answers.ts'

interface Round {
  owner: string
  municipality: string
  gathering: string
}

interface Policy {
  threshold: string
  recipient: string | undefined
  guests: string | undefined
  deadline: string | undefined
}

/** The form that a participant or a team fills in, and what is said around it. */
export const form = {
  title: { individual: 'ditt eget svar', team: 'kommunens felles svar' },
  /** Whether it is asked before its gathering or at it. */
  lead: {
    before: {
      individual: ({ owner, municipality, gathering }: Round, minutes: string) =>
        `Nettverkslederne i ${owner} spør alle som er med i prosjektet i ${municipality} kommune. Vi bruker svarene til å forberede ${gathering}. Det tar om lag ${minutes} og er frivillig.`,
      team: ({ owner, municipality, gathering }: Round, minutes: string) =>
        `Nettverkslederne i ${owner} ber ${municipality} om ett felles svar før ${gathering}. Snakk sammen først. Skjemaet tar om lag ${minutes}.`,
    },
    at: {
      individual: ({ owner, municipality, gathering }: Round, minutes: string) =>
        `Nettverkslederne i ${owner} spør alle som er med i prosjektet i ${municipality} kommune. Vi bruker svarene på ${gathering} og i arbeidet etterpå. Det tar om lag ${minutes} og er frivillig.`,
      team: ({ owner, municipality, gathering }: Round, minutes: string) =>
        `Nettverkslederne i ${owner} ber ${municipality} om ett felles svar på ${gathering}. Snakk sammen først. Skjemaet tar om lag ${minutes}.`,
    },
  },
  minutes: (count: number) =>
    ['', 'ett minutt', 'to minutter', 'tre minutter', 'fire minutter', 'fem minutter'][count] ?? `${count} minutter`,
  innovationQuestion: 'Innovasjonsspørsmålet',
  whoSees: { individual: 'Hvem ser svaret ditt?', team: 'Hvem ser svaret?' },
  whoSeesShort: {
    individual: ({ threshold, recipient }: Policy) =>
      `Svaret er konfidensielt. Vi lagrer ikke hvem du er. Tall for kommunen blir vist på samlingen${
        recipient ? ` og kanskje i rapporten til ${recipient}` : ''
      }, men bare når minst ${threshold} har svart på spørsmålet. I en liten gruppe kan noen likevel gjette.`,
    team: ({ recipient }: Policy) =>
      `Svaret er åpent. Det står med kommunens navn og kan bli vist på samlingen${
        recipient ? ` og brukt i rapporten til ${recipient}` : ''
      }. Noen kan be om innsyn. Ikke skriv om enkeltpersoner.`,
  },
  whoSeesMore: 'Mer om hvem som ser hva',
  whoSeesList: {
    individual: ({ threshold, recipient, guests, deadline }: Policy) => [
      `Du kan se og endre svaret ditt ${deadline ? `til ${deadline}` : 'til svarrunden blir stengt'}.`,
      'Kolleger og ledere i kommunen ser det ikke.',
      `Nettverkslederne ser det ikke. De ser samlede tall når minst ${threshold} fra kommunen har svart på spørsmålet. Er dere færre, er tallet skjermet; i tall for hele nettverket kan svaret telle med.`,
      `Samlede tall blir vist på samlingen${guests ? `, også for ${guests}` : ''}${recipient ? `, og kan stå i rapporten til ${recipient}` : ''}.`,
      'Teksten din blir vist bare hvis minst ti i nettverket har skrevet noe: i tilfeldig rekkefølge, uten kommune og uten trinn.',
      'De som drifter løsningen, kan lese databasen. Der står det verken hvem som har svart, eller når.',
      'Vi sier konfidensielt og ikke anonymt, for i en liten gruppe kan noen gjette hva du har svart.',
    ],
    team: ({ recipient, guests, deadline }: Policy) => [
      'Svaret er kommunens og er åpent.',
      'Nettverkslederne og de andre kommunene kan se det så snart dere har sendt det.',
      `Det kan bli vist på samlingen${guests ? `, også for ${guests}` : ''}${recipient ? `, og stå i rapporten til ${recipient}` : ''} med kommunens navn.`,
      'Noen kan be om innsyn i det. Spør arkivet hos dere om det skal journalføres.',
      'Spør skjemaet om hvem som har vært med, lagrer vi roller, ikke navn.',
      deadline
        ? `Etter ${deadline} blir siste versjon stående.`
        : 'Når svarrunden er stengt, blir siste versjon stående.',
    ],
  },
  howToAnswer: { individual: 'Slik svarer du', team: 'Slik svarer dere' },
  required: 'Må fylles ut',
  optional: 'Valgfritt',
  dontKnow: 'Vet ikke',
  atMostCharacters: (count: number) => `Høyst ${count} tegn.`,
  numberBetween: (min: string, max: string) => `Et tall fra ${min} til ${max}.`,
  dateExample: 'Dag, måned og år, for eksempel 15.10.2013.',
  severalChoices: 'Velg ett eller flere svar.',
  beforeSending: {
    individual: (deadline: string | undefined) =>
      `Svaret er konfidensielt. Du kan endre det ${deadline ? `til ${deadline}` : 'til svarrunden blir stengt'}.`,
    team: (deadline: string | undefined) =>
      `Svaret er åpent. Dere kan endre det ${deadline ? `til ${deadline}` : 'til svarrunden blir stengt'}.`,
  },
  send: { individual: 'Send inn svaret', team: 'Send inn det felles svaret' },
  errorSummary: 'For å sende svaret må du rette opp følgende:',
  faults: {
    missing: (question: string) => `Svar på «${question}»`,
    'not-an-option': (question: string) => `Velg ett av svarene på «${question}»`,
    'too-long': (question: string, limit: string) => `Svaret på «${question}» kan ha høyst ${limit} tegn`,
    'not-a-number': (question: string) => `Skriv svaret på «${question}» som et tall, for eksempel 3`,
    'out-of-range': (question: string, limit: string) => `Svaret på «${question}» må være ${limit}`,
    'not-a-date': (question: string) => `Skriv svaret på «${question}» som en dato, for eksempel 15.10.2013`,
    unreadable: (question: string) => `Svaret på «${question}» har et tegn som ikke kan lagres. Skriv det på nytt.`,
  } satisfies Record<AnswerFault, (question: string, limit: string) => string>,
  missingLevel: (fundamental: string) => `Velg et trinn for ${fundamental}, eller velg «Vet ikke»`,
  fromTo: (from: string, to: string) => `fra ${from} til ${to}`,
  notBefore: (from: string) => `${from} eller senere`,
  notAfter: (to: string) => `${to} eller tidligere`,
  nothingAnswered: 'Svar på minst ett spørsmål',
  formTooOld: 'Skjemaet manglet noe vi trenger for å lagre trygt. Svarene dine står her. Send dem inn en gang til.',
  currentAnswer: 'Dette er svaret slik det er nå. Dere kan endre det og sende det inn på nytt.',
}
