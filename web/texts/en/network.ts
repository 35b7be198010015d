import type { network as nb } from '../nb/network.ts'

export const network: typeof nb = {
  nav: 'The network’s pages',
  overview: 'Overview',
  rounds: 'Rounds of answers',
  questionnaires: 'Questionnaires',
  municipalities: 'Municipalities',
  gatherings: 'Gatherings',
  people: 'People',
  settings: 'Settings',
  save: 'Save',
  cancel: 'Cancel',
  change: 'Change',
  add: 'Add',
  remove: 'Delete',
  done: {
    saved: 'The changes are saved.',
    added: 'Added.',
    removed: 'Deleted.',
  },
}
