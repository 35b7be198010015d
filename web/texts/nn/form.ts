import type { form as nb } from '../nb/form.ts'

export const form: typeof nb = {
  title: { individual: 'ditt eige svar', team: 'fellessvaret frå kommunen' },
  lead: {
    before: {
      individual: ({ owner, municipality, gathering }, minutes) =>
        `Nettverksleiarane i ${owner} spør alle som er med i prosjektet i ${municipality} kommune. Vi bruker svara til å førebu ${gathering}. Det tek om lag ${minutes} og er frivillig.`,
      team: ({ owner, municipality, gathering }, minutes) =>
        `Nettverksleiarane i ${owner} bed ${municipality} om eitt fellessvar før ${gathering}. Snakk saman først. Skjemaet tek om lag ${minutes}.`,
    },
    at: {
      individual: ({ owner, municipality, gathering }, minutes) =>
        `Nettverksleiarane i ${owner} spør alle som er med i prosjektet i ${municipality} kommune. Vi bruker svara på ${gathering} og i arbeidet etterpå. Det tek om lag ${minutes} og er frivillig.`,
      team: ({ owner, municipality, gathering }, minutes) =>
        `Nettverksleiarane i ${owner} bed ${municipality} om eitt fellessvar på ${gathering}. Snakk saman først. Skjemaet tek om lag ${minutes}.`,
    },
  },
  minutes: (count) =>
    ['', 'eitt minutt', 'to minutt', 'tre minutt', 'fire minutt', 'fem minutt'][count] ?? `${count} minutt`,
  innovationQuestion: 'Innovasjonsspørsmålet',
  howToAnswer: { individual: 'Slik svarer du', team: 'Slik svarer de' },
  required: 'Må fyllast ut',
  optional: 'Valfritt',
  dontKnow: 'Veit ikkje',
  atMostCharacters: (count) => `Høgst ${count} teikn.`,
  numberBetween: (min, max) => `Eit tal frå ${min} til ${max}.`,
  dateExample: 'Dag, månad og år, til dømes 15.10.2013.',
  severalChoices: 'Vel eitt eller fleire svar.',
  send: { individual: 'Send inn svaret', team: 'Send inn fellessvaret' },
  errorSummary: 'For å sende svaret må du rette opp dette:',
  faults: {
    missing: (question) => `Svar på «${question}»`,
    'not-an-option': (question) => `Vel eitt av svara på «${question}»`,
    'too-long': (question, limit) => `Svaret på «${question}» kan ha høgst ${limit} teikn`,
    'not-a-number': (question) => `Skriv svaret på «${question}» som eit tal, til dømes 3`,
    'out-of-range': (question, limit) => `Svaret på «${question}» må vere ${limit}`,
    'not-a-date': (question) => `Skriv svaret på «${question}» som ein dato, til dømes 15.10.2013`,
    unreadable: (question) => `Svaret på «${question}» har eit teikn som ikkje kan lagrast. Skriv det på nytt.`,
  },
  missingLevel: (fundamental) => `Vel eit steg for ${fundamental}, eller vel «Veit ikkje»`,
  fromTo: (from, to) => `frå ${from} til ${to}`,
  notBefore: (from) => `${from} eller seinare`,
  notAfter: (to) => `${to} eller tidlegare`,
  nothingAnswered: 'Svar på minst eitt spørsmål',
  formTooOld: 'Skjemaet mangla noko vi treng for å lagre trygt. Svara dine står her. Send dei inn ein gong til.',
  currentAnswer: 'Dette er svaret slik det er no. De kan endre det og sende det inn på nytt.',
}
