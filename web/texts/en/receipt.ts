import type { receipt as nb } from '../nb/receipt.ts'

export const receipt: typeof nb = {
  title: {
    individual: () => 'Thank you, we have your answer',
    team: (municipality) => `Thank you, we have the joint answer from ${municipality}`,
  },
  closedTitle: { individual: () => 'Your answer', team: (municipality) => `The joint answer from ${municipality}` },
  whatNext: {
    individual: (municipality, gathering, deadline) =>
      `It counts for ${municipality}. You can change it until ${deadline ?? 'the round is closed'}. After that we make combined results, which are shown at ${gathering}.`,
    team: (_municipality, _gathering, deadline) =>
      `The network can see it from now on. You can change it until ${deadline ?? 'the round is closed'}; the last version counts. You are under way!`,
  },
  roundClosed: 'The round is closed. The answer can no longer be changed.',
  keepAddress: {
    individual:
      'Anyone with the address of this page can read and change the answer. Do not save it on a computer you share.',
    team: 'Anyone with the link to the form can read and change the answer while the round is open.',
  },
  until: (day) =>
    day === undefined
      ? 'This page is here until the round has been closed for two weeks. Then the link is deleted.'
      : `This page is here until ${day}. Then the link is deleted.`,
  yourAnswers: { individual: 'This is what you answered', team: 'This is what you answered together' },
  notAnswered: 'Not answered',
  change: 'Change the answer',
  saveAsFile: 'Save as a file',
  fileName: 'answer-fundament.txt',
  withdraw: 'Withdraw the answer',
  withdrawMeans: {
    individual:
      'Then we delete your answer. It cannot be brought back, but you can answer again while the round is open.',
    team: 'Then we remove the joint answer for the whole municipality. You can answer again while the round is open.',
  },
  withdrawYes: 'Yes, withdraw the answer',
  withdrawn: { individual: 'Your answer is deleted', team: 'The joint answer is withdrawn' },
  answerAgain: 'Answer again',
  closed: {
    title: 'The round is closed',
    when: (day) => (day ? `It closed on ${day} and takes no more answers.` : 'It takes no more answers.'),
    next: (gathering) => `The results are shown at ${gathering}. Ask the network leader if you have any questions.`,
    linkUntil: (day) =>
      `If you have answered, you can see your answer on the receipt and save it as a file until ${day}. Then the link is deleted.`,
    notSaved: 'What you wrote has not been sent. It is here, and you can save it as a file.',
  },
  notOpen: {
    title: 'The round has not opened yet',
    when: (day) => (day ? `It opens on ${day}. Use the same link then.` : 'Use the same link when it opens.'),
  },
  conflict: {
    title: {
      individual: 'The answer has been changed from elsewhere in the meantime',
      team: 'Someone else has changed the answer in the meantime',
    },
    explain: {
      individual:
        'You have sent another version of this answer, perhaps from another tab. Nothing has been overwritten. Below are both versions. Choose which one is to count.',
      team: 'Someone else in the municipality sent a change while you had the form open. Nothing has been overwritten. Below are both versions. Choose which one is to count.',
    },
    explainWithdrawn:
      'The answer was withdrawn while you had the form open. Nothing has been overwritten. Choose whether your version is to be saved.',
    keepWithdrawn: 'Leave it withdrawn',
    theirs: 'As it is saved now',
    yours: 'As you wrote it',
    same: 'The same in both versions',
    useYours: 'Save my version',
    editYours: 'Change my version before it is saved',
    keepTheirs: 'Keep what is saved',
  },
}
