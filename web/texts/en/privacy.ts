import type { privacy as nb } from '../nb/privacy.ts'

export const privacy: typeof nb = {
  title: 'Privacy',
  lead: 'What Fundament stores, why, for how long, and who sees it.',
  short: {
    title: 'In short',
    lines: ({ kept }) => [
      'What you answer for yourself is confidential. It is shown only together with what others have answered.',
      'In the database we do not store your name, when you answered, your IP address, your browser or which link you used.',
      `Your answer is deleted ${kept} after the round has closed. If the form says otherwise, that applies.`,
      'The municipality’s joint answer is open and stays.',
      'Answering is voluntary. Until the round closes, you can see, change and withdraw your answer.',
    ],
  },
  responsible: {
    title: 'Who is responsible',
    lines: ({ operatedBy, contact }) => [
      'Whoever owns the network is the controller. It is the organisation named at the top of the form, for example “The network leaders at KS”. It decides what the answers are used for, and what the legal basis is.',
      operatedBy === undefined
        ? 'Whoever runs Fundament here does so on its behalf.'
        : `${operatedBy} runs Fundament here, on its behalf.`,
      contact === undefined
        ? 'If you have questions about privacy, ask the network leader who gave you the link.'
        : `If you have questions about privacy, write to ${contact}.`,
    ],
  },
  stored: {
    title: 'What we store',
    lead: 'Everything that is in the database is named here.',
    leaders: 'What we store about networks, rounds and those who lead them',
    what: 'What',
    why: 'Why',
    who: 'Who sees it',
    howLong: 'For how long',
    and: 'and',
  },
  shown: {
    title: 'What is shown of participants’ own answers',
    lines: () => [
      'What one person has answered is never shown. When the round has closed, results are made, and they are all that anyone gets to see.',
      'If fewer have answered than the minimum number that the form states, the figure is withheld. If fewer than ten have answered, we show it only coarsely.',
      'Text is shown when at least ten in the network have written something: word for word, in random order, without municipality and without steps.',
      'If the round is opened again and the results are made anew, a figure changes only where at least ten answers have come or gone. In small groups nothing changes.',
    ],
  },
  notStored: {
    title: 'What we do not store',
    lines: () => [
      'Your name, when you answered, your IP address, your browser and which link you used: none of that is kept with the answer in the database.',
      'Cloudflare, which receives what you send, sees your IP address while it happens. We do not store it. Our log has only a line when something goes wrong: what kind of page it was, about how long it took, and what kind of error.',
      'Participants get no cookies, and we track nobody. Network leaders get one from Cloudflare Access, so that they are signed in.',
      'What you write before you send it is only in your browser: in the tab until you have a receipt, or on the device if you ask for that.',
    ],
  },
  risks: {
    title: 'What can happen all the same',
    lines: ({ hasLedger }) => [
      'In a small group, someone might guess. Two colleagues who pool what they know can sometimes work out what a third has answered. That is why we say confidential, not anonymous.',
      'Everyone in a municipality has the same link, and the network leaders have all the links. Someone who adds many made-up answers can work out what someone else has answered. The network leaders are not supposed to answer.',
      'Whoever holds the Cloudflare account can read the database and restore it to any minute of the last 30 days. So what has been deleted is completely gone only 30 days later. Separate backups are to be deleted after 35 days.',
      hasLedger
        ? 'If the database has to be restored, we delete again the answers, links and texts that had been deleted. A list of them is kept outside the database, as codes. Answers withdrawn in the last day are not on the list yet.'
        : 'If the database has to be restored, what has been deleted in the meantime comes back with it.',
      'Anyone with the address of your receipt can read your answer, and change it until the round closes.',
      'Files and prints of the results cannot be taken back once someone has them.',
    ],
  },
  rights: {
    title: 'Your rights',
    lines: () => [
      'You have the right of access, rectification and erasure. On the receipt you can see, change and delete your own answer yourself until the round closes, and see it for two weeks after that.',
      'After that nobody can find out which answer is yours, not even us. So we can neither show, correct nor delete that one answer.',
      'If your name is in a text, an owner of the network can take it out, even after the results have been made. If you are a network leader or a contact, an owner can correct and delete what is stored about you. The log stays for as long as the network is here.',
      'You may complain to the Norwegian Data Protection Authority (Datatilsynet).',
    ],
  },
  processors: {
    title: 'Who processes it for us, and where',
    lines: ({ hasQueue, sendsEmail }) => [
      'Cloudflare runs the program and the database and signs the network leaders in. The database is to be in the EU. The program itself may run in the data centre nearest to you.',
      ...(hasQueue
        ? [
            'If the database is away when you send, the answer may wait in a queue at Cloudflare in the EU, with its code, a hash of the link and the time it came. It is gone from the queue when the answer is saved, and at the latest three weeks after the database is back. Until then it waits for as long as that takes.',
          ]
        : []),
      ...(sendsEmail ? ['Cloudflare also sends the reminders to the contacts.'] : []),
      'Nobody else gets anything, and the pages fetch nothing from others.',
    ],
  },
  accessibility: 'Is there something on these pages that you cannot do? Read about accessibility.',
}
