/** The sheet that is hung up or handed out in a municipality. */
export const sheet = {
  title: (municipality: string) => `Ark til utskrift: ${municipality}`,
  titleOfAll: 'Ark til utskrift for alle kommunene',
  howToPrint: (count: number) =>
    count === 1
      ? 'Skriv ut siden fra nettleseren. Arket fyller én A4-side, og bare arket kommer på papiret.'
      : `Skriv ut siden fra nettleseren. Det blir ${count} ark, ett for hver kommune, og bare arkene kommer på papiret.`,
  without: (municipalities: string) => `Ikke med, fordi vi ikke kan vise noen lenke: ${municipalities}.`,
  asks: (owner: string, network: string) =>
    owner === network ? `Nettverkslederne i ${network} spør.` : `Nettverkslederne i ${owner} spør, for ${network}.`,
  about: (fundamentals: string) => `Skjemaet handler om ${fundamentals} i prosjektet.`,
  answer: { individual: 'Gi ditt eget svar', team: 'Gi kommunens felles svar' },
  qr: { individual: 'QR-kode til eget svar', team: 'QR-kode til felles svar' },
  opens: (instant: string) => `Skjemaet åpner ${instant}.`,
  deadline: (instant: string) => `Svar innen ${instant}.`,
  noDeadline: 'Skjemaet er åpent til nettverkslederne stenger det.',
  privacy: 'Mer om personvern:',
}
