import type { AnswerFault } from '../../../schemas/answers.ts'

interface Round {
  owner: string
  municipality: string
  gathering: string
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
  howToAnswer: { individual: 'Slik svarer du', team: 'Slik svarer dere' },
  required: 'Må fylles ut',
  optional: 'Valgfritt',
  dontKnow: 'Vet ikke',
  atMostCharacters: (count: number) => `Høyst ${count} tegn.`,
  numberBetween: (min: string, max: string) => `Et tall fra ${min} til ${max}.`,
  dateExample: 'Dag, måned og år, for eksempel 15.10.2013.',
  severalChoices: 'Velg ett eller flere svar.',
  send: { individual: 'Send inn svaret', team: 'Send inn det felles svaret' },
  errorSummary: 'For å sende svaret må du rette opp dette:',
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
