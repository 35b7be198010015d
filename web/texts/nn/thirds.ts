import type { thirds as nb } from '../nb/thirds.ts'

export const thirds: typeof nb = {
  network: 'Heile nettverket',
  word: 'Lågt, i midten, høgt',
  means: (steps) =>
    `${steps}. Nokre kommunar har under ti svar. Median og tal på svar på kvart steg for heile nettverket kunne ha røpt svara i dei.`,
  of: (answers, spread) => `${answers}: ${spread}`,
  spread: (low, middle, high) => `${low} lågt, ${middle} i midten, ${high} høgt`,
  before: (gathering, spread) => `Ved ${gathering}: ${spread}.`,
  mostLow: (fundamentals) => `Størst del låge svar (steg 0–1): ${fundamentals}.`,
  lowOf: (fundamental, low, n) => `${fundamental} (${low} av ${n})`,
}
