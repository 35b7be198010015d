import type { conditions as nb } from '../nb/conditions.ts'

const answered = (question: string) => `Answer only if you have answered “${question}”.`
const concerns = (question: string) => `This applies only if you have answered “${question}”.`
const chose = (answers: string, question: string) => `Answer only if you answered ${answers} to “${question}”.`
const concernsChoice = (answers: string, question: string) =>
  `This applies only if you answered ${answers} to “${question}”.`

export const conditions: typeof nb = {
  quoted: (words) => `“${words}”`,
  or: 'or',
  answered: {
    question: { individual: answered, team: answered },
    statement: { individual: concerns, team: concerns },
  },
  chose: {
    question: { individual: chose, team: chose },
    statement: { individual: concernsChoice, team: concernsChoice },
  },
  notAsked: 'Not asked in this version',
}
