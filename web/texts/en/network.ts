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
  search: {
    label: 'Find a municipality, by name or number',
    button: 'Search',
    all: (all) => `${all} municipalities.`,
    found: (found, all, search) => `${found} of ${all} municipalities match “${search}”.`,
    pages: 'More municipalities',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Back',
    next: 'Next',
  },
  done: {
    saved: 'The changes are saved.',
    added: 'Added.',
    removed: 'Deleted.',
    kept: 'The network will not be deleted.',
  },
}
