import type { notices as nb } from '../nb/notices.ts'

export const notices: typeof nb = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone should be able to use Fundament. We follow WCAG 2.2 at level AA.',
    sections: [
      {
        heading: 'How the pages are made',
        paragraphs: [
          'The form is made to work without script, with the keyboard alone, with a screen reader and on a screen 320 pixels wide. Errors are gathered at the top, with links to the fields.',
          'Every chart has the same figures in a table on the same page, and one sentence that says what it shows. Colour is never the only way to tell things apart. The arrow keys go from figure to figure in the chart, and each is said in the words of the table.',
        ],
      },
      {
        heading: 'How it is tested',
        paragraphs: [
          'Almost all pages are tested automatically with axe in a real browser, by the tests that every change to the code must pass. Most of the network leaders’ pages are tested both with our scripts and without them; the form, the receipt and the pages where questionnaires are written mostly with them. Such tests do not find everything. Fundament has not yet been tried by people who use a screen reader.',
        ],
      },
      {
        heading: 'Tell us',
        paragraphs: ['Is there something you cannot do? Tell the network leader who gave you the link.'],
      },
    ],
  },
}
