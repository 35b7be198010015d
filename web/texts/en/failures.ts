import type { failures as nb } from '../nb/failures.ts'

export const failures: typeof nb = {
  notFound: {
    title: 'This page does not exist',
    explain:
      'The address may be wrong, the link may have been replaced, or the round may have been closed for more than two weeks. Ask the person who gave you the link for the newest one.',
  },
  refused: {
    title: 'You must sign in as a network leader',
    explain: 'This part is for network leaders. Sign in with the address that the network knows you by.',
  },
  notYourRole: {
    title: 'You can see this network, but you cannot do this',
    explain: 'Ask an owner of the network for another role. The owners are listed on the page “People”.',
  },
  mayNotMakeNetworks: {
    title: 'You cannot make networks here',
    explain: 'Whoever owns a network can make more. Ask an owner to make it, or ask whoever runs Fundament.',
  },
  foreignOrigin: {
    title: 'The request did not come from our own pages',
    explain: 'Go back, reload the page and try again.',
  },
  tooSlow: {
    title: 'Sending took too long',
    explain:
      'The connection may be slow. Go back in the browser: what you wrote is still there. Try again in a moment.',
  },
  tooLarge: {
    title: 'The answer is too large',
    explain:
      'The form takes at most 64 kB. Go back in the browser: what you wrote is still there. Shorten the longest text and send again.',
  },
  fileTooLarge: {
    title: 'The file is too large',
    explain: 'Go back and choose a smaller file. The field says how large it may be.',
  },
  tooManyFields: {
    title: 'The form has too many fields',
    explain: 'This address only takes answers from the form on its page.',
  },
  notAForm: {
    title: 'This is not a filled-in form',
    explain: 'This address only takes answers from the form on its page.',
  },
  notReadable: {
    title: 'We cannot read what was sent',
    explain:
      'The text holds characters that cannot be read. Go back in the browser: what you wrote is still there. Type it again instead of pasting it.',
  },
  tooOften: {
    title: 'The form is being sent too often just now',
    explain:
      'The answer is not saved yet. Very many answers have been sent from this link in the last minute. What you wrote is here. Wait a minute and send again.',
  },
  changedMeanwhile: {
    title: 'Someone else has changed the answer in the meantime',
    explain: 'The answer is not withdrawn. Go back to the receipt, reload it and see the answer as it is now.',
  },
  noAnswer: {
    title: 'There is no answer here',
    explain:
      'The answer has been withdrawn or deleted, or the address is wrong. If you have just withdrawn your answer, it is gone. If the round closed long ago, the answers are deleted, and we can no longer say whether yours is counted.',
  },
  notWithdrawn: {
    title: 'The answer is not withdrawn',
    explain: 'The round is closed, so the answer stands and counts.',
  },
  broken: {
    title: 'Something went wrong on our side',
    explain:
      'Nothing you sent before is lost. Go back in the browser and try again in a moment. What you wrote is still there.',
  },
  unavailable: {
    title: 'We cannot reach the database just now',
    explain: 'Nothing you sent before is lost. Go back and try again in a moment.',
  },
  unsaved: {
    title: 'We cannot save just now',
    explain:
      'We cannot be sure that the answer is saved. What you wrote is here. Send it again in a moment, or save it as a file. It is never saved twice.',
  },
  unsavedChange: {
    title: 'We cannot save just now',
    explain:
      'We cannot be sure that the change is saved. Everything you filled in is kept here. Send it again in a moment. If in doubt, look at the page in another tab first.',
  },
  again: 'Send again',
  typed: 'This is what the form held. Keep what you need.',
  toTheReceipt: 'To the receipt',
  toTheStart: 'To the front page',
}
