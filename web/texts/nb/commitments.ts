/** What a municipality will have done before the next gathering. */
export const commitments = {
  title: 'Dette skal være gjort',
  explained: 'Oppgavene kommunen har satt seg før neste samling, og hvordan det gikk med dem fra forrige.',
  none: 'Ingen oppgaver er satt opp i de to siste svarrundene.',
  setAt: (gathering: string) => `Satt opp før ${gathering}`,
  notYet: 'Ikke svart på ennå',
}
