import type { form as nb } from '../nb/form.ts'

export const form: typeof nb = {
  title: { individual: 'your own answer', team: 'the municipality’s joint answer' },
  lead: {
    before: {
      individual: ({ owner, municipality, gathering }, minutes) =>
        `The network leaders at ${owner} are asking everyone in the project in ${municipality}. We use the answers to prepare ${gathering}. It takes about ${minutes} and is voluntary.`,
      team: ({ owner, municipality, gathering }, minutes) =>
        `The network leaders at ${owner} are asking ${municipality} for one joint answer before ${gathering}. Talk it through first. The form takes about ${minutes}.`,
    },
    at: {
      individual: ({ owner, municipality, gathering }, minutes) =>
        `The network leaders at ${owner} are asking everyone in the project in ${municipality}. We use the answers at ${gathering} and in the work that follows. It takes about ${minutes} and is voluntary.`,
      team: ({ owner, municipality, gathering }, minutes) =>
        `The network leaders at ${owner} are asking ${municipality} for one joint answer at ${gathering}. Talk it through first. The form takes about ${minutes}.`,
    },
  },
  minutes: (count) =>
    ['', 'one minute', 'two minutes', 'three minutes', 'four minutes', 'five minutes'][count] ?? `${count} minutes`,
  innovationQuestion: 'The innovation question',
  howToAnswer: { individual: 'How to answer', team: 'How to answer' },
  required: 'Must be answered',
  optional: 'Optional',
  dontKnow: 'Don’t know',
  atMostCharacters: (count) => `At most ${count} characters.`,
  numberBetween: (min, max) => `A number from ${min} to ${max}.`,
  dateExample: 'Day, month and year, for example 15.10.2013.',
  severalChoices: 'Choose one or more.',
  send: { individual: 'Send my answer', team: 'Send the joint answer' },
  errorSummary: 'To send the answer, correct the following:',
  faults: {
    missing: (question) => `Answer “${question}”`,
    'not-an-option': (question) => `Choose one of the answers to “${question}”`,
    'too-long': (question, limit) => `The answer to “${question}” can have at most ${limit} characters`,
    'not-a-number': (question) => `Write the answer to “${question}” as a number, for example 3`,
    'out-of-range': (question, limit) => `The answer to “${question}” must be ${limit}`,
    'not-a-date': (question) => `Write the answer to “${question}” as a date, for example 15.10.2013`,
    unreadable: (question) => `The answer to “${question}” has a character that cannot be saved. Write it again.`,
  },
  missingLevel: (fundamental) => `Choose a step for ${fundamental}, or choose “Don’t know”`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  notBefore: (from) => `${from} or later`,
  notAfter: (to) => `${to} or earlier`,
  nothingAnswered: 'Answer at least one question',
  formTooOld: 'The form was missing something we need to save safely. Your answers are here. Send them once more.',
  currentAnswer: 'This is the answer as it is now. You can change it and send it again.',
}
