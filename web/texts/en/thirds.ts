import type { thirds as nb } from '../nb/thirds.ts'

export const thirds: typeof nb = {
  network: 'The whole network',
  word: 'Low, in the middle, high',
  means: (steps) =>
    `${steps}. Some municipalities have fewer than ten answers. A median and the number on each step for the whole network could reveal the answers in them.`,
  of: (answers, spread) => `${answers}: ${spread}`,
  spread: (low, middle, high) => `${low} low, ${middle} in the middle, ${high} high`,
  before: (gathering, spread) => `At ${gathering}: ${spread}.`,
  mostLow: (fundamentals) => `Largest share of low answers (steps 0–1): ${fundamentals}.`,
  lowOf: (fundamental, low, n) => `${fundamental} (${low} of ${n})`,
}
