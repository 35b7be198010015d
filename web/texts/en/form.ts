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
  whoSees: { individual: 'Who sees your answer?', team: 'Who sees the answer?' },
  whoSeesShort: {
    individual: ({ threshold, recipient }) =>
      `Your answer is confidential. We do not store who you are. Figures for the municipality are shown at the gathering${
        recipient ? ` and perhaps in the report to ${recipient}` : ''
      }, but only when at least ${threshold} have answered the question. In a small group, someone might still guess.`,
    team: ({ recipient }) =>
      `The answer is open. It carries the municipality’s name and may be shown at the gathering${
        recipient ? ` and used in the report to ${recipient}` : ''
      }. The public may ask to see it. Do not write about individuals.`,
  },
  whoSeesMore: 'More about who sees what',
  whoSeesList: {
    individual: ({ threshold, recipient, guests, deadline }) => [
      `You can see and change your answer until ${deadline ?? 'the round is closed'}.`,
      'Colleagues and managers in the municipality do not see it.',
      `The network leaders do not see it. They see combined figures when at least ${threshold} from the municipality have answered the question. If you are fewer, the figure is withheld; in figures for the whole network your answer may count.`,
      `Combined figures are shown at the gathering${guests ? `, also to ${guests}` : ''}${recipient ? `, and may appear in the report to ${recipient}` : ''}.`,
      'Your text is shown only if at least ten in the network have written something: in random order, without municipality and without steps.',
      'Those who run the system can read the database. It holds neither who answered nor when.',
      'We say confidential and not anonymous, because in a small group someone might guess what you answered.',
    ],
    team: ({ recipient, guests, deadline }) => [
      'The answer is the municipality’s and is open.',
      'The network leaders and the other municipalities can see it as soon as you send it.',
      `It may be shown at the gathering${guests ? `, also to ${guests}` : ''}${recipient ? `, and appear in the report to ${recipient}` : ''} under the municipality’s name.`,
      'The public may ask to see it. Ask your records office whether it must be registered.',
      'If the form asks who took part, we store roles, not names.',
      deadline ? `After ${deadline} the last version stands.` : 'When the round is closed, the last version stands.',
    ],
  },
  howToAnswer: { individual: 'How to answer', team: 'How to answer' },
  required: 'Must be answered',
  optional: 'Optional',
  dontKnow: 'Don’t know',
  atMostCharacters: (count) => `At most ${count} characters.`,
  numberBetween: (min, max) => `A number from ${min} to ${max}.`,
  dateExample: 'Day, month and year, for example 15.10.2013.',
  severalChoices: 'Choose one or more.',
  beforeSending: {
    individual: (deadline) =>
      `Your answer is confidential. You can change it until ${deadline ?? 'the round is closed'}.`,
    team: (deadline) => `The answer is open. You can change it until ${deadline ?? 'the round is closed'}.`,
  },
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
