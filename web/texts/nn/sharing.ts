import type { sharing as nb } from '../nb/sharing.ts'

export const sharing: typeof nb = {
  title: (municipality, gathering) => `${municipality}: svarrunde til ${gathering}`,
  toRound: 'Til svarrunden',
  toResults: (municipality) => `Resultata for ${municipality}`,
  linksExplained: 'Den som har ei lenke, kan svare. Del ho berre med dei det gjeld.',
  sheet: 'Ark til utskrift (A4)',
  linkTo: { individual: 'Lenke til eige svar', team: 'Lenke til fellessvar' },
  linkFor: {
    individual: 'Ho er til alle som er med i prosjektet, også tillitsvalde og politikarar. Dei svarer kvar for seg.',
    team: 'Ho er til fellessvaret frå kommunen, som teamet blir einige om.',
  },
  noLink: 'Kommunen har inga slik lenke i denne svarrunden.',
  address: 'Adresse',
  copyLink: { individual: 'Kopier lenka til eige svar', team: 'Kopier lenka til fellessvar' },
  newLink: { individual: 'Lag ny lenke til eige svar', team: 'Lag ny lenke til fellessvar' },
  copied: 'Kopiert',
  qrOf: {
    individual: (municipality) => `QR-kode til eige svar, ${municipality}`,
    team: (municipality) => `QR-kode til fellessvar, ${municipality}`,
  },
  downloadQr: { individual: 'Last ned QR-koden til eige svar (SVG)', team: 'Last ned QR-koden til fellessvar (SVG)' },
  qrFile: { individual: 'eige-svar', team: 'fellessvar' },
  texts: 'Tekstar som er klare til å sendast',
  textsIn: 'Språk i tekstane',
  contact: (email) => `E-postane går til kontaktpersonen i kommunen: ${email}.`,
  noContact: 'Kommunen har ingen kontaktperson enno, så du må fylle inn adressa sjølv.',
  addContact: 'Legg inn ein kontaktperson',
  changeContact: 'Byt kontaktperson',
  subject: 'Emne',
  body: 'Tekst',
  letters: {
    invitation: {
      name: 'Invitasjon',
      what: 'Til prosjektleiaren, som deler lenkene og samlar teamet.',
      copy: 'Kopier invitasjonen',
      mail: 'Opne invitasjonen i e-postprogrammet',
    },
    forward: {
      name: 'Tekst å sende vidare til deltakarane',
      what: 'Prosjektleiaren sender denne til alle som er med i prosjektet.',
      copy: 'Kopier teksten til deltakarane',
      mail: 'Opne teksten til deltakarane i e-postprogrammet',
    },
    reminder: {
      name: 'Påminning',
      what: 'Send ho når fristen nærmar seg.',
      copy: 'Kopier påminninga',
      mail: 'Opne påminninga i e-postprogrammet',
    },
  },
}
