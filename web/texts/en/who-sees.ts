import type { whoSees as nb } from '../nb/who-sees.ts'

const until = (deadline: string | undefined): string => `until ${deadline ?? 'the round is closed'}`

const where = ({ recipient, guests }: { recipient: string | undefined; guests: string | undefined }): string =>
  `at the gathering${guests ? `, also to ${guests}` : ''}${
    recipient ? `${guests ? ',' : ''} and perhaps in the report to ${recipient}` : ''
  }`

export const whoSees: typeof nb = {
  title: 'Who sees this?',
  more: 'More about who sees what',
  privacy: 'More about privacy',
  own: {
    confidential:
      'Your answer is confidential. Colleagues, managers and network leaders do not see it, and we do not store who you are.',
    confidentialShort: 'Your answer is confidential, and we do not store who you are.',
    numbers: (policy) =>
      `Figures for the municipality are shown ${where(policy)}, but only when at least ${policy.threshold} have answered the question.`,
    networkOnly: (policy) =>
      `The answers are shown only for the whole network together ${where(policy)}, and only when at least ${policy.floor} have answered the question.`,
    texts: ({ floor }) =>
      `Text is shown word for word, but without municipality, when at least ${floor} have written something.`,
    deleted: ({ kept }) =>
      `Your answer is deleted ${kept} after the round has closed. In a small group, someone might still guess what you answered.`,
    change: ({ deadline }) =>
      `You can see, change and withdraw your answer ${until(deadline)}, and see it for two weeks after that. So can anyone with the address of your receipt.`,
    leaders: ({ owner, threshold, expected }) =>
      `The network leaders at ${owner} have the links to the form. They see whether fewer than ${threshold} in the municipality have answered${
        expected
          ? `, and whether all ${expected} have. If there are more answers, they decide whether those from the municipality count.`
          : '.'
      } They do not see who.`,
    small: ({ threshold }) =>
      `If fewer than ten answers are behind a figure for the municipality, we show it only coarsely. If there are fewer than ${threshold}, it is withheld, but your answer may count in figures for the whole network.`,
    others: ({ floor }) =>
      `Answers to questions without steps are shown only for the whole network together, when at least ${floor} have answered.`,
    textsMore: ({ textsKept }) =>
      `The texts are shown in random order and without steps. Do not write names. An owner of the network can take out words that identify someone. The text is deleted from your answer ${textsKept} after the round has closed, but the results that show it stay.`,
    conditions: ({ floor }) =>
      `Some questions are only for those who gave a certain answer to another. Figures from them are shown only when at least ${floor} have answered that other question.`,
    results: ({ textsKept, floor }) =>
      `The results are made when the round has closed, at the latest ${textsKept} later. Until then the network leaders can open the round again. After that an owner of the network can open it again and make a new edition, but a figure changes only where at least ${floor} answers have come or gone. The results stay when the answers are deleted.`,
    operators:
      'Those who run the system can read the database, also as it was at any minute of the last 30 days. The database does not hold who has answered.',
    notAnonymous:
      'We say confidential and not anonymous: two colleagues who pool what they know can sometimes work out what a third has answered. Someone who has the link and adds made-up answers can find out yours, too.',
    beforeSending: ({ fewest, deadline, kept }) =>
      `Your answer is confidential and is shown only together with those of others, when at least ${fewest} have answered. You can change it ${until(deadline)}. It is deleted ${kept} after the round has closed.`,
  },
  joint: {
    open: 'The answer is open and carries the municipality’s name. The network can see it as soon as you send it.',
    shown: ({ recipient, guests }) =>
      `It may be shown at the gathering${guests ? `, also to ${guests}` : ''}${
        recipient ? `${guests ? ',' : ''} and used in the report to ${recipient}` : ''
      }.`,
    public: 'The public may ask to see it. Do not write about individuals.',
    change: ({ deadline }) =>
      `You can change and withdraw the answer ${until(deadline)}. So can everyone who has the link to the form.`,
    stays: 'After that the last version stands for as long as the network is here.',
    records: 'Ask your records office whether the answer must be registered.',
    roles: 'If the form asks who took part, we store roles, not names.',
    corrections:
      'An owner of the network can take out words that identify someone, and move an answer that was given on the wrong municipality’s link.',
    beforeSending: ({ deadline }) =>
      `The answer is open and carries the municipality’s name. You can change it ${until(deadline)}. Do not write about individuals.`,
  },
}
