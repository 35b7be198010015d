/** The whole network beside small municipalities: how many are in each third of the steps. Numbers and names come in as words. */
export const thirds = {
  /** Where the network has no median. */
  network: 'Hele nettverket',
  word: 'Lavt, i midten, høyt',
  means: (steps: string) =>
    `${steps}. Noen kommuner har under ti svar. Median og antall på hvert trinn for hele nettverket kunne røpe svarene i dem.`,
  of: (answers: string, spread: string) => `${answers}: ${spread}`,
  spread: (low: string, middle: string, high: string) => `${low} lavt, ${middle} i midten, ${high} høyt`,
  before: (gathering: string, spread: string) => `Ved ${gathering}: ${spread}.`,
  mostLow: (fundamentals: string) => `Størst andel lave svar (trinn 0–1): ${fundamentals}.`,
  lowOf: (fundamental: string, low: string, n: string) => `${fundamental} (${low} av ${n})`,
}
