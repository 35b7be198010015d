import type { chartWords as nb } from '../nb/chart-words.ts'

export const chartWords: typeof nb = {
  role: 'chart',
  help: 'The arrow keys go from number to number, Home and End to the first and last on the line. Enter opens the table, Escape leaves.',
  png: 'Download PNG',
  svg: 'Download SVG',
  saved: 'Downloaded:',
  failed: 'We could not make the picture. Reload the page and try again.',
  kinds: { trend: 'trend', profile: 'profile', distribution: 'distribution', apart: 'gap', chain: 'chain' },
  voices: { individual: 'own', team: 'joint', both: 'both' },
}
