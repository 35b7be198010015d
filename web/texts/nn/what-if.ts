import type { whatIf as nb } from '../nb/what-if.ts'

export const whatIf: typeof nb = {
  weakest: (link) => `Det svakaste leddet er ${link}.`,
  weakestShared: (links) => `Dei svakaste ledda er ${links}, som står likt.`,
  allAlike: 'Dei fem ledda står likt.',
  lift: (link, from, to) => `Løft ${link} frå ${from} til ${to}`,
  oneOfThem: 'eitt av dei',
  becomes: (lift, times) => `${lift}, så blir formelen ${times}.`,
  becomesSomething: (lift, overall) => `${lift}, så går formelen frå null til noko: Samla steg blir ${overall}.`,
  allMustUp: 'Så lenge eitt av dei står på null, er formelen null. Alle må opp før han blir noko.',
  highest: 'Høgare kjem dei ikkje.',
  highestShown: (level) => `Meir enn «${level}» kan vi ikkje vise for ei lita gruppe.`,
  times: {
    twice: 'dobbelt så stor',
    half: 'halvannan gong så stor',
    exactly: (times) => `${times} gonger så stor`,
    about: (times) => `om lag ${times} gonger så stor`,
  },
  coarse: 'Nokre av tala er frå under ti svar og difor grove. Då er dette også berre eit grovt bilete.',
  others: 'Kva om eit anna ledd blir løfta?',
  about: 'Eitt ledd går opp eitt steg, høgst til 5, og dei fire andre blir ståande',
  columns: { link: 'Ledd', lifted: 'Blir løfta', formula: 'Formelen blir', overall: 'Samla steg blir' },
  fromTo: (from, to) => `frå ${from} til ${to}`,
  something: 'større enn null',
  nothing: (links) => `framleis null, fordi ${links} står på null`,
  atTheTop: (level) => `står på ${level}: ikkje høgare`,
}
