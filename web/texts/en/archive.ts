import type { archive as nb } from '../nb/archive.ts'

export const archive: typeof nb = {
  title: 'The whole network in one file',
  lead: 'The archive is a file that the network can be imported from again, here or in another installation of Fundament.',
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
      'The participants’ own answers, and so how many have answered. The answers stay where they are, because nobody may read them.',
      'The links to the forms. New ones are made where the archive is imported.',
      'Which reminders have been sent',
      'What a new results edition is compared with. So where the archive is imported, the rounds that have results get no new edition.',
    ],
    unreleased:
      'Rounds that are open, and closed rounds whose results have not been made, will therefore arrive without the participants’ answers. Make the results first if they are to be included.',
  },
  careful:
    'The file holds e-mail addresses and what the municipalities have written. Keep it somewhere safe. The log shows that it has been downloaded.',
  hash: 'The file has a checksum. If its content is changed, it cannot be imported.',
  take: 'Download the archive',
  toEnding: 'Delete the network',
  bringIn: {
    title: 'Import a network',
    lead: 'Choose an archive that was downloaded from Fundament, here or in another installation.',
    happens: 'What happens',
    means: [
      'You become an owner. The others who have access in the archive get the same access here.',
      'Rounds that are not closed get new links. The old ones do not work here.',
      'Rounds without a results edition arrive without the participants’ own answers.',
    ],
    file: 'Archive',
    fileHelp: 'A JSON file of at most 20 MB.',
    slug: 'Short name in the address',
    slugHelp: 'Only if the short name in the archive is in use here. Small letters from a to z, digits and hyphens.',
    taken: (slug, free) =>
      `“${slug}” is in use here. “${free}” is free. Choose the archive again, and send. Rounds that are here already get new codes when they are imported, and so do their results editions.`,
    button: 'Import the network',
  },
}
