import type { deletions as nb } from '../nb/deletions.ts'

export const deletions: typeof nb = {
  title: 'Det som blir sletta',
  explained: 'Det står på skjemaet når eigne svar blir sletta, og det skjer av seg sjølv.',
  parts: { links: 'Lenkene til eigne svar', texts: 'Teksten i eigne svar', answers: 'Alle eigne svar' },
  on: (day) => `blir sletta ${day}`,
  gone: 'er borte',
  stays: 'Resultata og fellessvara blir ståande.',
  months: (count, inWords) => (count === 1 ? 'éin månad' : `${inWords} månader`),
  frozen: 'Kor lenge eigne svar blir lagra',
  afterClosing: (months) => `${months} etter at svarrunden er stengd`,
  resultsBy: (day) => `Er dei ikkje laga før ${day}, blir dei laga av seg sjølve då, for så tek vi til å slette svara.`,
  editionBy: (day) => `Det kan gjerast til ${day}. Då tek vi til å slette svara.`,
  noAnswers: 'Dei eigne svara finst ikkje lenger her, så det kan ikkje lagast resultat av dei.',
  linksUntil: (day) =>
    `Dei som har svart for seg sjølve, kan sjå svaret sitt til ${day}. Då blir lenkene til eigne svar sletta.`,
  linksGone: 'Lenkene til eigne svar er sletta.',
  linkGone: 'Lenka er sletta, fordi svarrunden er stengd.',
  reopening:
    'Lenkene til fellessvar verkar igjen. Lenkene til eigne svar er sletta, så det blir laga nye, og dei må du dele ut.',
  answersGone: 'Eigne svar som er sletta, kjem ikkje tilbake.',
  notShown: 'blir ikkje vist lenger',
  whyNotShown: 'Eigne svar blir sletta etter kvart. Difor viser vi ikkje lenger kor mange som har svart.',
}
