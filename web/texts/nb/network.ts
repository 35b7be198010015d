/** Finding one's way among a network's pages, and what is said when something has been done. */
export const network = {
  nav: 'Nettverkets sider',
  overview: 'Oversikt',
  rounds: 'Svarrunder',
  questionnaires: 'Skjemaer',
  municipalities: 'Kommuner',
  gatherings: 'Samlinger',
  people: 'Personer',
  settings: 'Innstillinger',
  save: 'Lagre',
  cancel: 'Avbryt',
  change: 'Endre',
  add: 'Legg til',
  remove: 'Slett',
  done: {
    saved: 'Endringene er lagret.',
    added: 'Lagt til.',
    removed: 'Slettet.',
  },
}
