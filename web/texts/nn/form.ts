import type { form as nb } from '../nb/form.ts'

export const form: typeof nb = {
  title: { individual: 'ditt eige svar', team: 'fellessvaret frå kommunen' },
  lead: {
    before: {
      individual: ({ owner, municipality, gathering }, minutes) =>
        `Nettverksleiarane i ${owner} spør alle som er med i prosjektet i ${municipality} kommune. Vi bruker svara til å førebu ${gathering}. Det tek om lag ${minutes} og er frivillig.`,
      team: ({ owner, municipality, gathering }, minutes) =>
        `Nettverksleiarane i ${owner} bed ${municipality} om eitt felles svar før ${gathering}. Snakk saman først. Skjemaet tek om lag ${minutes}.`,
    },
    at: {
      individual: ({ owner, municipality, gathering }, minutes) =>
        `Nettverksleiarane i ${owner} spør alle som er med i prosjektet i ${municipality} kommune. Vi bruker svara på ${gathering} og i arbeidet etterpå. Det tek om lag ${minutes} og er frivillig.`,
      team: ({ owner, municipality, gathering }, minutes) =>
        `Nettverksleiarane i ${owner} bed ${municipality} om eitt felles svar på ${gathering}. Snakk saman først. Skjemaet tek om lag ${minutes}.`,
    },
  },
  minutes: (count) =>
    ['', 'eitt minutt', 'to minutt', 'tre minutt', 'fire minutt', 'fem minutt'][count] ?? `${count} minutt`,
  innovationQuestion: 'Innovasjonsspørsmålet',
  whoSees: { individual: 'Kven ser svaret ditt?', team: 'Kven ser svaret?' },
  whoSeesShort: {
    individual: ({ threshold, recipient }) =>
      `Svaret er konfidensielt. Vi lagrar ikkje kven du er. Tal for kommunen blir viste på samlinga${
        recipient ? ` og kanskje i rapporten til ${recipient}` : ''
      }, men berre når minst ${threshold} har svart på spørsmålet. I ei lita gruppe kan nokon likevel gjette.`,
    team: ({ recipient }) =>
      `Svaret er ope. Det står med namnet på kommunen og kan bli vist på samlinga${
        recipient ? ` og brukt i rapporten til ${recipient}` : ''
      }. Nokon kan be om innsyn. Ikkje skriv om enkeltpersonar.`,
  },
  whoSeesMore: 'Meir om kven som ser kva',
  whoSeesList: {
    individual: ({ threshold, recipient, guests, deadline }) => [
      `Du kan sjå og endre svaret ditt ${deadline ? `til ${deadline}` : 'til svarrunden blir stengd'}.`,
      'Kollegaer og leiarar i kommunen ser det ikkje.',
      `Nettverksleiarane ser det ikkje. Dei ser samla tal når minst ${threshold} frå kommunen har svart på spørsmålet. Er de færre, er talet skjerma; i tal for heile nettverket kan svaret telje med.`,
      `Samla tal blir viste på samlinga${guests ? `, også for ${guests}` : ''}${recipient ? `, og kan stå i rapporten til ${recipient}` : ''}.`,
      'Teksten din blir vist berre dersom minst ti i nettverket har skrive noko: i tilfeldig rekkjefølgje, utan kommune og utan steg.',
      'Dei som driftar løysinga, kan lese databasen. Der står det korkje kven som har svart, eller når.',
      'Vi seier konfidensielt og ikkje anonymt, for i ei lita gruppe kan nokon gjette kva du har svart.',
    ],
    team: ({ recipient, guests, deadline }) => [
      'Svaret er kommunen sitt og er ope.',
      'Nettverksleiarane og dei andre kommunane kan sjå det så snart de har sendt det.',
      `Det kan bli vist på samlinga${guests ? `, også for ${guests}` : ''}${recipient ? `, og stå i rapporten til ${recipient}` : ''} med namnet på kommunen.`,
      'Nokon kan be om innsyn i det. Spør arkivet hos dykk om det skal journalførast.',
      'Spør skjemaet om kven som har vore med, lagrar vi roller, ikkje namn.',
      deadline
        ? `Etter ${deadline} blir siste versjon ståande.`
        : 'Når svarrunden er stengd, blir siste versjon ståande.',
    ],
  },
  howToAnswer: { individual: 'Slik svarer du', team: 'Slik svarer de' },
  required: 'Må fyllast ut',
  optional: 'Valfritt',
  dontKnow: 'Veit ikkje',
  atMostCharacters: (count) => `Høgst ${count} teikn.`,
  numberBetween: (min, max) => `Eit tal frå ${min} til ${max}.`,
  dateExample: 'Dag, månad og år, til dømes 15.10.2013.',
  severalChoices: 'Vel eitt eller fleire svar.',
  beforeSending: {
    individual: (deadline) =>
      `Svaret er konfidensielt. Du kan endre det ${deadline ? `til ${deadline}` : 'til svarrunden blir stengd'}.`,
    team: (deadline) =>
      `Svaret er ope. De kan endre det ${deadline ? `til ${deadline}` : 'til svarrunden blir stengd'}.`,
  },
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
