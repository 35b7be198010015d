import type { conditions as nb } from '../nb/conditions.ts'

export const conditions: typeof nb = {
  quoted: (words) => `«${words}»`,
  or: 'eller',
  answered: {
    question: {
      individual: (question) => `Svar berre dersom du har svart på «${question}».`,
      team: (question) => `Svar berre dersom de har svart på «${question}».`,
    },
    statement: {
      individual: (question) => `Gjeld berre dersom du har svart på «${question}».`,
      team: (question) => `Gjeld berre dersom de har svart på «${question}».`,
    },
  },
  chose: {
    question: {
      individual: (answers, question) => `Svar berre dersom du svarte ${answers} på «${question}».`,
      team: (answers, question) => `Svar berre dersom de svarte ${answers} på «${question}».`,
    },
    statement: {
      individual: (answers, question) => `Gjeld berre dersom du svarte ${answers} på «${question}».`,
      team: (answers, question) => `Gjeld berre dersom de svarte ${answers} på «${question}».`,
    },
  },
  notAsked: 'Ikkje spurt om i denne versjonen',
}
