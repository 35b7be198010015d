import type { fields as nb } from '../nb/fields.ts'

export const fields: typeof nb = {
  errorSummary: 'Put this right first',
  faults: {
    missing: (label) => `${label}: Write something here.`,
    'missing-choice': (label) => `${label}: Choose one of the options.`,
    'too-long': (label) => `${label}: The text is too long. Shorten it.`,
    unreadable: (label) => `${label}: We cannot read this. Write it again.`,
    'not-an-option': (label) => `${label}: Choose one of the options on the page.`,
    'not-a-number': (label) => `${label}: Write a whole number, for example 8.`,
    'out-of-range': (label) => `${label}: The number is too small or too large.`,
    'not-an-email': (label) => `${label}: Write an e-mail address, for example kari@kommune.no.`,
    'not-a-date': (label) => `${label}: Write a date, for example 15.10.2026.`,
    'not-a-time': (label) => `${label}: Write date and time, for example 15.10.2026 12:00.`,
    'no-such-time': (label) => `${label}: There is no such time. That night the clocks go from 02:00 to 03:00.`,
    'in-the-past': (label) => `${label}: That time has passed. Choose a later one.`,
    'before-opening': (label) => `${label}: The deadline must be after the round opens.`,
    'not-confirmed': (label) => `Tick the box: ${label}`,
    'nothing-to-move': () => 'There is nothing in the answer that can be moved.',
    'no-key': () => 'The key that seals links is missing. Ask whoever runs Fundament to put it in place.',
    taken: (label) => `${label}: This is in use already. Choose something else.`,
    'in-use': (label) => `${label}: This cannot be done, because something else builds on it.`,
    unknown: (label) => `${label}: We cannot find this. Check the spelling.`,
    'last-owner': (label) => `${label}: The network must have at least one owner. Make someone else an owner first.`,
    'was-here': (label) =>
      `${label}: One of the municipalities has taken part before. Find it in the list and change it there.`,
    'another-municipality': (label) => `${label}: Choose another municipality, one that is still in the network.`,
    'answered-later': (label) => `${label}: The municipality has answered after this. Choose a later gathering.`,
    'all-languages': (label) => `${label}: Write in all three languages, or leave all the fields empty.`,
    'already-here': (label) => `${label}: This person is in the network already. Change the role in the list.`,
    'no-file': (label) => `${label}: Choose a file.`,
    'not-json': (label) => `${label}: The file is not JSON. Choose the one that was downloaded from Fundament.`,
    'not-an-archive': (label) =>
      `${label}: The file is not an archive of a network. Choose the one that was downloaded from the page “The whole network in one file”.`,
    'other-format': (label) =>
      `${label}: The archive has a format that this installation does not know. Update the installation, or download the archive again.`,
    'archive-changed': (label) =>
      `${label}: The content of the file was changed after it was downloaded, so it is not imported. Download the archive again.`,
    'not-a-slug': (label) => `${label}: Use only small letters from a to z, digits and hyphens, at most 40 characters.`,
    'scored-already': (label) =>
      `${label}: Another round for the gathering already measures the same fundamentals. Choose another gathering or another questionnaire.`,
    'deadline-passed': () => 'The deadline has passed. Set a new one under “Change the round” first.',
    'has-opened': () => 'The round has opened in the meantime. Now only the deadline can be changed.',
    'no-seal-key': () => 'The links cannot be made: the key LINK_SEAL_KEY is missing.',
    'below-lowest': (label: string) => `${label}: This must be the same as the lowest, or higher.`,
    promised: (label) =>
      `${label}: This cannot be changed now. A round has opened, and its form has said who will see the answers. Change it when the results are made.`,
    'changed-meanwhile': () => 'Someone else has changed this in the meantime. Look it over and save again.',
  },
}
