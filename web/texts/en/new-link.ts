import type { newLink as nb } from '../nb/new-link.ts'

export const newLink: typeof nb = {
  title: {
    individual: (municipality) => `New link for participants’ own answers from ${municipality}`,
    team: (municipality) => `New link for the joint answer from ${municipality}`,
  },
  means: {
    individual: [
      'The old link stops working at once. Whoever opens it is told that there is no such page.',
      'The answers that have been sent stay, and count.',
      'The receipts under the old link stop working too. Those who have answered can no longer see, change or withdraw their answer.',
      'Someone who has answered and answers again with the new link is counted twice.',
      'Whoever has the form open now gets back what they have written, but it is not saved.',
      'You must share the new link yourself, and print the sheet again.',
    ],
    team: [
      'The old link stops working at once. Whoever opens it is told that there is no such page.',
      'The joint answer stays. It can be read and changed with the new link.',
      'The receipt under the old link stops working too.',
      'Whoever has the form open now gets back what they have written, but it is not saved.',
      'You must share the new link yourself, and print the sheet again.',
    ],
  },
  confirm: 'Yes, make a new link and stop the old one',
  confirmFirst: 'Yes, make a link for the municipality',
  button: 'Make a new link',
  noKey: 'The key that seals links is missing. Whoever runs Fundament must put it in place first.',
}
