/** What a municipality will have done before the next gathering. */
export const commitments = {
  title: 'Dette skal være gjort',
  explained: 'Oppgavene kommunen vil ha gjort før neste samling, og hvordan det gikk med de forrige.',
  none: 'Ingen oppgaver er satt opp i de to siste svarrundene.',
  setAt: (gathering: string) => `Satt opp ved ${gathering}`,
  notYet: 'Ikke svart på ennå',
}
