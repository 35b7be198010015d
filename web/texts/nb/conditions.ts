/** When a question is to be answered, said to those who see every question: the form without script. */
export const conditions = {
  quoted: (words: string) => `«${words}»`,
  or: 'eller',
  answered: {
    question: {
      individual: (question: string) => `Svar bare hvis du har svart på «${question}».`,
      team: (question: string) => `Svar bare hvis dere har svart på «${question}».`,
    },
    statement: {
      individual: (question: string) => `Gjelder bare hvis du har svart på «${question}».`,
      team: (question: string) => `Gjelder bare hvis dere har svart på «${question}».`,
    },
  },
  chose: {
    question: {
      individual: (answers: string, question: string) => `Svar bare hvis du svarte ${answers} på «${question}».`,
      team: (answers: string, question: string) => `Svar bare hvis dere svarte ${answers} på «${question}».`,
    },
    statement: {
      individual: (answers: string, question: string) => `Gjelder bare hvis du svarte ${answers} på «${question}».`,
      team: (answers: string, question: string) => `Gjelder bare hvis dere svarte ${answers} på «${question}».`,
    },
  },
  notAsked: 'Ikke spurt om i denne versjonen',
}
