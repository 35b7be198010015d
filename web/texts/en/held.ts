import type { held as nb } from '../nb/held.ts'

/** What is said of an answer that came in while the database was away. */
export const held: typeof nb = {
  waits: {
    title: 'Your answer has been kept, but is not counted yet',
    explain:
      'Our database could not be reached when you sent it. The answer is waiting in a queue and will be saved when the database is back. It counts as sent when you sent it, even if the round closes in the meantime.',
  },
  refused: {
    title: 'Your answer has not been counted',
    explain: 'Something was missing from your answer when we tried to save it. Open the form and send it again.',
  },
  late: {
    title: 'Your answer was not included',
    explain:
      'The round is closed and has been counted without this answer. Ask the network leader if you have questions.',
  },
  keepUntilThen:
    'We cannot check now whether anything is missing. Keep this page, or save the answer as a file, until the receipt is here.',
  stillWaits:
    'If the receipt has not come by the end of the day, you can send the answer again as long as the round is open. The same answer is never saved twice.',
  look: 'See whether the receipt is here',
  toForm: 'To the form',
  stored: {
    'change-waits':
      'You have sent a change that has not been counted yet. Here is the answer as it is saved now. If this is still here tomorrow, something may have been missing. Then you can send the change again as long as the round is open.',
    'change-late':
      'The round is closed and has been counted without the change that you sent. Here is the answer as it is saved.',
    'look-over':
      'You sent your answer while our database could not be reached. Please check that what you see here is what you sent last. If it is not, you can change it as long as the round is open.',
  },
}
