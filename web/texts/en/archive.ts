import type { archive as nb } from '../nb/archive.ts'

export const archive: typeof nb = {
  title: 'The whole network in one file',
  lead: 'The archive is a file that the network can be brought in from again, here or on another installation of Fundament.',
  holds: {
    title: 'What is in it',
    list: [
      'The municipalities, their innovation questions and the gatherings',
      'Every version of the questionnaires, and the drafts',
      'The rounds, the municipalities’ joint answers and the results editions',
      'The people and their roles, the contacts in the municipalities and the log',
    ],
  },
  leavesOut: {
    title: 'What is not in it',
    list: [
      'The participants’ own answers. They stay where they were given, because nobody may read them.',
      'The links to the forms. New ones are made where the archive is brought in.',
      'Which reminders have been sent',
    ],
    unreleased:
      'Rounds that are open, and rounds that are closed without their results having been shared, will therefore arrive without the participants’ answers. Share the results first if they are to come along.',
  },
  careful:
    'The file holds e-mail addresses and what the municipalities have written. Keep it somewhere safe. That it was downloaded is written in the log.',
  hash: 'The file has a checksum. If its content is changed, it cannot be brought in.',
  take: 'Download the archive',
  toEnding: 'Delete the network',
}
