import type { commitments as nb } from '../nb/commitments.ts'

export const commitments: typeof nb = {
  title: 'Dette skal vere gjort',
  explained: 'Oppgåvene kommunen har sett seg før neste samling, og korleis det gjekk med dei frå førre.',
  none: 'Ingen oppgåver er sette opp i dei to siste svarrundane.',
  setAt: (gathering) => `Sett opp før ${gathering}`,
  notYet: 'Ikkje svart på enno',
}
