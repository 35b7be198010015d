import type { people as nb } from '../nb/people.ts'

export const people: typeof nb = {
  title: 'Personar',
  lead: 'Dei som leier nettverket eller følgjer det. Deltakarane i kommunane svarer med ei lenke og står ikkje her.',
  roles: {
    owner: {
      one: 'eigar',
      many: 'Eigarar',
      may: 'Kan alt: endre nettverket, leggje til og ta ut personar, lese loggen, laste ned heile nettverket og slette det.',
    },
    facilitator: {
      one: 'nettverksleiar',
      many: 'Nettverksleiarar',
      may: 'Kan setje opp kommunar, samlingar, skjema og svarrundar, dele lenkene, stengje svarrundar og sjå resultata.',
    },
    viewer: {
      one: 'lesar',
      many: 'Lesarar',
      may: 'Kan sjå resultata, svarrundane og kven som er med. Ser ikkje lenkene, og kan ikkje endre noko.',
    },
  },
  nobody: 'Ingen',
  you: 'deg',
  onlyOwners: 'Berre eigarar kan leggje til personar, endre roller og ta ut personar.',
  changeRole: 'Endre rolle',
  remove: 'Ta ut',
  leave: 'Forlat nettverket',
  add: 'Legg til ein person',
  email: 'E-postadresse',
  emailHelp: 'Adressa som personen loggar inn med.',
  role: 'Rolle',
  noMail:
    'Vi sender ingen e-post. Sei frå til personen sjølv, og gi denne adressa vidare. Personen loggar inn der med e-postadressa du skriv over.',
  audit: 'Sjå loggen over alt som er gjort',
  roleOf: (email) => `Rolla til ${email}`,
  ownRole: 'Du kan ikkje gi deg sjølv rolla tilbake: Det må ein annan eigar gjere.',
  removing: {
    title: (email) => `Ta ut ${email}`,
    means: (email, network) => [
      `${email} kjem ikkje lenger inn i ${network}.`,
      'Alt som personen har gjort i nettverket, blir ståande.',
      'Du kan leggje til personen igjen seinare.',
    ],
    button: 'Ja, ta ut personen',
  },
  leaving: {
    title: 'Forlat nettverket',
    means: (network) => [
      `Du kjem ikkje lenger inn i ${network}.`,
      'Alt du har gjort i nettverket, blir ståande.',
      'Berre ein eigar kan leggje deg til igjen.',
    ],
    button: 'Ja, eg vil forlate nettverket',
  },
  lastOwner:
    'Det går ikkje no, for nettverket må ha minst éin eigar. Gjer nokon andre til eigar først, eller slett nettverket under «Innstillingar».',
  back: 'Tilbake til personar',
}
