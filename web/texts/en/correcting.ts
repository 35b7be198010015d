import type { correcting as nb } from '../nb/correcting.ts'

export const correcting: typeof nb = {
  title: 'Put mistakes right',
  toMove: 'Move the joint answer to another municipality',
  toRedaction: 'Redact a text in the joint answer',
  toReleasedRedaction: 'Redact a written answer',
  move: {
    title: (municipality) => `Move the joint answer from ${municipality}`,
    whole: (municipality) => `The answer is moved, and is no longer found under ${municipality}.`,
    withoutRecalled: (municipality) =>
      `The answers about what has been done since last time are left out, because they are about the tasks of ${municipality}.`,
    means: [
      'The receipt under the link that was used then says that there is no answer.',
      'The results and the files follow. It can be done after the round has closed too.',
      'The log says which municipalities were involved, but nothing of what the answer says.',
    ],
    answer: 'See the answer to be moved',
    to: 'The municipality that the answer is from',
    choose: 'Choose a municipality',
    noTarget: 'All the other municipalities in the round have a joint answer already.',
    confirm: 'Yes, move the answer',
    button: 'Move the answer',
    back: 'Back without doing anything',
  },
  redaction: {
    titleOfJoint: (municipality) => `Redact a text in the joint answer from ${municipality}`,
    titleOfReleased: 'Redact a written answer from the participants',
    does: 'What happens',
    doesLines: {
      joint: [
        'What you take out is replaced by […] in the answer as it is stored. It is then gone from every page and file, and cannot be brought back here.',
        'The same applies where the next round shows the text to the municipality again.',
        'The log says which question and municipality it was about, but not the words.',
      ],
      released: [
        'What you take out is replaced by […] in every results edition and every answer that holds exactly this text. It cannot be brought back here.',
        'Each of these results editions gets a new code. The log has the old code and the new one, of the newest of them only.',
        'The log says which question it was about, but not the words.',
      ],
    },
    cannot: 'What we cannot do anything about',
    cannotLines: {
      joint: [
        'Files, printouts and screenshots that someone already has do not change.',
        'Whoever holds the Cloudflare account can bring back the database as it was up to 30 days ago. Separate backups are to be deleted after 35 days.',
        'Only the text that you choose is changed. If the words are in several places, take them out of each.',
        'The municipality can write the same again while the round is open. Let them know.',
      ],
      released: [
        'Files, printouts and screenshots that someone already has do not change.',
        'Whoever holds the Cloudflare account can bring back the database as it was up to 30 days ago. Separate backups are to be deleted after 35 days.',
        'Only the text that you choose is changed. If the words are in other texts, take them out there too.',
      ],
    },
    noTexts: 'There are no texts here.',
    text: 'Which text is it?',
    how: 'What is to be taken out?',
    someWords: 'Some words only',
    wholeText: 'The whole text',
    words: 'The words to take out',
    wordsHelp:
      'Write them exactly as they appear. Everywhere they appear in the text, they are replaced by […]. Leave this empty if you have chosen the whole text.',
    confirm: 'Yes, take it out for good',
    button: 'Redact',
    back: 'Back without doing anything',
    pages: 'More texts',
  },
}
