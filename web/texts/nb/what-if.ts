/** What becomes of the success formula if one link goes up. Numbers and names come in as words; every sentence is arithmetic. */
export const whatIf = {
  weakest: (link: string) => `Det svakeste leddet er ${link}.`,
  weakestShared: (links: string) => `De svakeste leddene er ${links}, som står likt.`,
  allAlike: 'De fem leddene står likt.',
  lift: (link: string, from: string, to: string) => `Løft ${link} fra ${from} til ${to}`,
  oneOfThem: 'ett av dem',
  becomes: (lift: string, times: string) => `${lift}, så blir formelen ${times}.`,
  becomesSomething: (lift: string, overall: string) =>
    `${lift}, så går formelen fra null til noe: Samlet trinn blir ${overall}.`,
  allMustUp: 'Så lenge ett av dem står på null, er formelen null. Alle må opp før den blir noe.',
  highest: 'Høyere kommer de ikke.',
  highestShown: (level: string) => `Mer enn «${level}» kan vi ikke vise for en liten gruppe.`,
  times: {
    twice: 'dobbelt så stor',
    half: 'halvannen gang så stor',
    exactly: (times: string) => `${times} ganger så stor`,
    about: (times: string) => `om lag ${times} ganger så stor`,
  },
  coarse: 'Noen av tallene er fra under ti svar og derfor grove. Da er dette også bare et grovt bilde.',
  others: 'Hva om et annet ledd løftes?',
  about: 'Ett ledd går opp ett trinn, høyst til 5, og de fire andre blir stående',
  columns: { link: 'Ledd', lifted: 'Løftes', formula: 'Formelen blir', overall: 'Samlet trinn blir' },
  fromTo: (from: string, to: string) => `fra ${from} til ${to}`,
  something: 'større enn null',
  nothing: (links: string) => `fortsatt null, fordi ${links} står på null`,
  atTheTop: (level: string) => `står på ${level}: ikke høyere`,
}
