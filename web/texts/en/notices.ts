import type { notices as nb } from '../nb/notices.ts'

export const notices: typeof nb = {
  privacy: {
    title: 'Privacy',
    lead: 'What Fundament stores, what we do not store, and who sees what.',
    sections: [
      {
        heading: 'Your own answer is confidential',
        paragraphs: [
          'We store your answers together with a random code, the round, the municipality and which version of the form you answered. We do not store your name, address, browser, link or the time.',
          'If the database is away when you send, the answer may wait in a queue at Cloudflare in the EU, with a hash of the link and the time it came. It is gone from the queue when the answer is saved.',
          'Nobody is shown which step one person chose. When the round has closed, we make a results edition. In it, figures are withheld when fewer have answered than the minimum stated on the form. If fewer than ten have answered, we show only a coarse median and which third of the steps most have chosen.',
          'Together with the results edition we store how many chose each step, and a fingerprint of the code of each answer that is counted. It is needed if the round is opened again and a new edition is made, and so that your receipt can say whether your answer is counted. Nobody is shown it, and it is deleted together with the answers.',
          'Written answers are shown when at least ten in the network have written: in random order, without municipality and without steps.',
        ],
      },
      {
        heading: 'The joint answer is open',
        paragraphs: [
          'The municipality’s joint answer carries the municipality’s name and is shown to the network at once. The public may ask to see it. Do not write about individuals.',
        ],
      },
      {
        heading: 'We say confidential, not anonymous',
        paragraphs: [
          'In a small group someone might guess. Two colleagues who pool what they know can sometimes work out what a third has answered.',
          'Whoever holds the Cloudflare account can read the database and restore it to any minute of the last 30 days.',
        ],
      },
      {
        heading: 'It is up to you',
        paragraphs: [
          'Answering is voluntary. On the receipt you can see, change and delete your answer until the round is closed. After that nobody can find your answer among the others.',
          'What you write in the form stays in your browser until you get a receipt: in the tab, and on the device only if you ask for it. Then it is deleted there. We do not store it before you send it.',
          'We use no cookies and no tracking.',
        ],
      },
      {
        heading: 'Network leaders and contacts',
        paragraphs: [
          'For network leaders we store the e-mail address and the role in the network. Signing in goes through Cloudflare Access.',
          'When a network leader changes something in the network, we store who did it, what and when. The owners of the network can read this log. It never says anything about the participants, or what anyone has answered.',
          'For each municipality we may store the e-mail address of a contact, who gets invitations and reminders. It is not kept with any answer. Ask your network leader to have it changed or deleted.',
          'An owner can delete the network. Then all answers and addresses are deleted. All that remains is a receipt with the name of the network and the address of the person who deleted it, and backups of the database for 30 days.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone should be able to use Fundament. We follow WCAG 2.2 at level AA.',
    sections: [
      {
        heading: 'How the pages are made',
        paragraphs: [
          'The form works without script, with the keyboard alone, with a screen reader and on a screen 320 pixels wide. Errors are gathered at the top, with links to the fields.',
          'Every chart has the same figures in a table on the same page, and one sentence that says what it shows. Colour is never the only way to tell things apart. The arrow keys go from figure to figure in the chart, and each is said in the words of the table.',
        ],
      },
      {
        heading: 'How it is tested',
        paragraphs: [
          'All pages are tested automatically with axe in a real browser, with and without script, each time the code changes. Such tests do not find everything. Fundament has not yet been tried by people who use a screen reader.',
        ],
      },
      {
        heading: 'Tell us',
        paragraphs: ['Is there something you cannot do? Tell the network leader who gave you the link.'],
      },
    ],
  },
}
