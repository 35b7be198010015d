import type { commitments as nb } from '../nb/commitments.ts'

export const commitments: typeof nb = {
  title: 'Dette skal vere gjort',
  explained: 'Oppgåvene kommunen vil ha gjort før neste samling, og korleis det gjekk med dei førre.',
  none: 'Ingen oppgåver er sette opp i dei to siste svarrundane.',
  setAt: (gathering) => `Sett opp ved ${gathering}`,
  notYet: 'Ikkje svart på enno',
}
