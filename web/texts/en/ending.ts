import type { ending as nb } from '../nb/ending.ts'

export const ending: typeof nb = {
  title: 'Delete the network',
  lead: (name, days) =>
    `${name} will be deleted ${days} days after you confirm. Until then everything works as before, every page says so, and any owner can change their mind.`,
  removes: {
    title: 'What is deleted',
    list: [
      'The municipalities, gatherings, questionnaires and rounds',
      'All answers: the participants’ own and the municipalities’ joint ones',
      'The results, and every link that has been shared',
      'The contacts, the people’s access and the log',
    ],
  },
  remains: {
    title: 'What remains',
    list: [
      'A receipt for you: what the network was called, who deleted it and when, and how many municipalities, questionnaires and rounds it had',
      'Files that someone has downloaded',
      'Backups of the database, for at most 35 more days',
    ],
  },
  archive: 'Download the archive first',
  archiveWhy: 'With the archive you can import the network again later, without the participants’ own answers.',
  confirm: (name) => `Yes, delete ${name}`,
  start: (days) => `Delete the network in ${days} days`,
  started: {
    title: 'The network will be deleted',
    lead: (when) => `It happens on ${when}. Until then any owner can change their mind.`,
    keep: 'Keep the network',
  },
  banner: (when) => `The network will be deleted on ${when}.`,
  toEnding: 'Read more or keep it',
  receipt: {
    title: 'The network has been deleted',
    lead: 'This receipt is all that is left of it.',
    name: 'Network',
    slug: 'Short name in the address',
    endedBy: 'Deleted by',
    endedAt: 'Deleted',
    removed: 'What was deleted',
    municipalities: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
    questionnaires: (count) => (count === 1 ? '1 questionnaire' : `${count} questionnaires`),
    rounds: (count) => (count === 1 ? '1 round' : `${count} rounds`),
    rest: 'all answers, results, links, contacts and access, and the log',
    back: 'To your networks',
  },
  receipts: 'Networks you have deleted',
  receiptOf: (name, when) => `${name}, deleted ${when}`,
}
