import type { chartWords as nb } from '../nb/chart-words.ts'

export const chartWords: typeof nb = {
  role: 'diagram',
  help: 'Piltastane går frå tal til tal, Home og End til det første og siste på linja. Enter opnar tabellen, Escape går ut.',
  png: 'Last ned PNG',
  svg: 'Last ned SVG',
  saved: 'Lasta ned:',
  failed: 'Vi fekk ikkje laga biletet. Last sida på nytt, og prøv igjen.',
  kinds: { trend: 'utvikling', profile: 'profil', distribution: 'fordeling', apart: 'avstand', chain: 'kjede' },
  voices: { individual: 'eigne', team: 'felles', both: 'begge' },
}
