/** What is deleted of a round, and when: on network leaders' pages. */
export const deletions = {
  title: 'Det som blir slettet',
  explained: 'Det står på skjemaet når egne svar blir slettet, og det skjer av seg selv.',
  parts: { links: 'Lenkene til egne svar', texts: 'Teksten i egne svar', answers: 'Alle egne svar' },
  on: (day: string) => `slettes ${day}`,
  gone: 'er borte',
  stays: 'Resultatene og de felles svarene blir stående.',
  months: (count: number, inWords: string) => (count === 1 ? 'én måned' : `${inWords} måneder`),
  frozen: 'Hvor lenge egne svar blir lagret',
  afterClosing: (months: string) => `${months} etter at svarrunden er stengt`,
  resultsBy: (day: string) =>
    `Er de ikke laget før ${day}, blir de laget av seg selv da, for så begynner vi å slette svarene.`,
  editionBy: (day: string) => `Det kan gjøres til ${day}. Da begynner vi å slette svarene.`,
  noAnswers: 'De egne svarene finnes ikke lenger her, så det kan ikke lages resultater av dem.',
  linksUntil: (day: string) =>
    `De som har svart for seg selv, kan se svaret sitt til ${day}. Da blir lenkene til egne svar slettet.`,
  linksGone: 'Lenkene til egne svar er slettet.',
  linkGone: 'Lenken er slettet, fordi svarrunden er stengt.',
  reopening:
    'Lenkene til felles svar virker igjen. Lenkene til egne svar er slettet, så det blir laget nye, og dem må du dele ut.',
  answersGone: 'Egne svar som er slettet, kommer ikke tilbake.',
  notShown: 'vises ikke lenger',
  whyNotShown: 'Egne svar blir slettet etter hvert. Derfor viser vi ikke lenger hvor mange som har svart.',
}
