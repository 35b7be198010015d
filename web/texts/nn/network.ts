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
  done: {
    saved: 'Endringane er lagra.',
    added: 'Lagt til.',
    removed: 'Sletta.',
  },
}
