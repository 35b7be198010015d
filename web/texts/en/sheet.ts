import type { sheet as nb } from '../nb/sheet.ts'

export const sheet: typeof nb = {
  title: (municipality) => `Sheet to print: ${municipality}`,
  titleOfAll: 'Sheets to print for all municipalities',
  howToPrint: (count) =>
    count === 1
      ? 'Print the page from your browser. The sheet fills one page of A4, and only the sheet is printed.'
      : `Print the page from your browser. There are ${count} sheets, one for each municipality, and only they are printed.`,
  without: (municipalities) => `Left out, because we cannot show any link: ${municipalities}.`,
  asks: (owner, network) =>
    owner === network
      ? `The network leaders of ${network} are asking.`
      : `The network leaders at ${owner} are asking, for ${network}.`,
  about: (fundamentals) => `The form is about ${fundamentals} in the project.`,
  answer: { individual: 'Give your own answer', team: 'Give the municipality’s joint answer' },
  qr: { individual: 'QR code for participants’ own answers', team: 'QR code for the joint answer' },
  opens: (instant) => `The form opens on ${instant}.`,
  deadline: (instant) => `Answer by ${instant}.`,
  noDeadline: 'The form is open until the network leaders close it.',
  privacy: 'More about privacy:',
}
