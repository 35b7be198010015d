import type { sharing as nb } from '../nb/sharing.ts'

export const sharing: typeof nb = {
  title: (municipality, gathering) => `${municipality}: round of answers for ${gathering}`,
  toRound: 'To the round',
  toResults: (municipality) => `Results for ${municipality}`,
  linksExplained: 'Whoever has a link can answer. Share it only with those it is meant for.',
  sheet: 'Sheet to print (A4)',
  linkTo: { individual: 'Link for participants’ own answers', team: 'Link for the joint answer' },
  linkFor: {
    individual: 'For everyone in the project, union representatives and politicians too. Each answers alone.',
    team: 'For the municipality’s joint answer, which the team agrees on.',
  },
  noLink: 'The municipality has no such link in this round.',
  address: 'Address',
  copyLink: { individual: 'Copy the link for participants’ own answers', team: 'Copy the link for the joint answer' },
  newLink: {
    individual: 'Make a new link for participants’ own answers',
    team: 'Make a new link for the joint answer',
  },
  copied: 'Copied',
  qrOf: {
    individual: (municipality) => `QR code for participants’ own answers, ${municipality}`,
    team: (municipality) => `QR code for the joint answer, ${municipality}`,
  },
  downloadQr: {
    individual: 'Download the QR code for participants’ own answers (SVG)',
    team: 'Download the QR code for the joint answer (SVG)',
  },
  qrFile: { individual: 'own-answer', team: 'joint-answer' },
  texts: 'Texts ready to send',
  textsIn: 'Language of the texts',
  contact: (email) => `The e-mails go to the municipality’s contact: ${email}.`,
  noContact: 'The municipality has no contact yet, so you must fill in the address yourself.',
  addContact: 'Add a contact',
  changeContact: 'Change the contact',
  subject: 'Subject',
  body: 'Text',
  letters: {
    invitation: {
      name: 'Invitation',
      what: 'To the project leader, who shares the links and gathers the team.',
      copy: 'Copy the invitation',
      mail: 'Open the invitation in your e-mail program',
    },
    forward: {
      name: 'Text to forward to the participants',
      what: 'The project leader sends this to everyone in the project.',
      copy: 'Copy the text to the participants',
      mail: 'Open the text to the participants in your e-mail program',
    },
    reminder: {
      name: 'Reminder',
      what: 'Send it when the deadline is near.',
      copy: 'Copy the reminder',
      mail: 'Open the reminder in your e-mail program',
    },
  },
}
