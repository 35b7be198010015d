import type { network as nb } from '../nb/network.ts'

export const network: typeof nb = {
  nav: 'Sidene til nettverket',
  overview: 'Oversikt',
  rounds: 'Svarrundar',
  questionnaires: 'Skjema',
  municipalities: 'Kommunar',
  gatherings: 'Samlingar',
  people: 'Personar',
  settings: 'Innstillingar',
  save: 'Lagre',
  cancel: 'Avbryt',
  change: 'Endre',
  add: 'Legg til',
  remove: 'Slett',
  search: {
    label: 'Finn ein kommune, på namn eller nummer',
    button: 'Søk',
    all: (all) => `${all} kommunar.`,
    found: (found, all, search) => `${found} av ${all} kommunar passar til «${search}».`,
    pages: 'Fleire kommunar',
    page: (page, pages) => `Side ${page} av ${pages}`,
    previous: 'Tilbake',
    next: 'Neste',
  },
  done: {
    saved: 'Endringane er lagra.',
    added: 'Lagt til.',
    removed: 'Sletta.',
    kept: 'Nettverket blir ikkje sletta.',
  },
}
