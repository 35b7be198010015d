import type { Voice } from '../../../schemas/voice.ts'

/** What goes with every chart: how to go through it by keyboard, and the pictures for a report. */
export const chartWords = {
  role: 'diagram',
  help: 'Piltastene går fra tall til tall, Home og End til det første og siste på linjen. Enter åpner tabellen, Escape går ut.',
  png: 'Last ned PNG',
  svg: 'Last ned SVG',
  saved: 'Lastet ned:',
  failed: 'Vi fikk ikke laget bildet. Last siden på nytt, og prøv igjen.',
  /** As they stand in the names of files. */
  kinds: { trend: 'utvikling', profile: 'profil', distribution: 'fordeling', apart: 'avstand', chain: 'kjede' },
  voices: { individual: 'egne', team: 'felles', both: 'begge' } satisfies Record<Voice | 'both', string>,
}
