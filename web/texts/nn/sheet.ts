import type { sheet as nb } from '../nb/sheet.ts'

export const sheet: typeof nb = {
  title: (municipality) => `Ark til utskrift: ${municipality}`,
  titleOfAll: 'Ark til utskrift for alle kommunane',
  howToPrint: (count) =>
    count === 1
      ? 'Skriv ut sida frå nettlesaren. Arket fyller éi A4-side, og berre arket kjem på papiret.'
      : `Skriv ut sida frå nettlesaren. Det blir ${count} ark, eitt for kvar kommune, og berre arka kjem på papiret.`,
  without: (municipalities) => `Ikkje med, fordi vi ikkje kan vise noka lenke: ${municipalities}.`,
  asks: (owner, network) =>
    owner === network ? `Nettverksleiarane i ${network} spør.` : `Nettverksleiarane i ${owner} spør, for ${network}.`,
  about: (fundamentals) => `Skjemaet handlar om ${fundamentals} i prosjektet.`,
  answer: { individual: 'Gi ditt eige svar', team: 'Gi fellessvaret frå kommunen' },
  qr: { individual: 'QR-kode til eige svar', team: 'QR-kode til fellessvar' },
  opens: (instant) => `Skjemaet opnar ${instant}.`,
  deadline: (instant) => `Svar innan ${instant}.`,
  noDeadline: 'Skjemaet er ope til nettverksleiarane stengjer det.',
  privacy: 'Meir om personvern:',
}
