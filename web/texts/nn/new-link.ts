import type { newLink as nb } from '../nb/new-link.ts'

export const newLink: typeof nb = {
  title: {
    individual: (municipality) => `Ny lenke til eige svar for ${municipality}`,
    team: (municipality) => `Ny lenke til fellessvar for ${municipality}`,
  },
  means: {
    individual: [
      'Den gamle lenka sluttar å verke med ein gong. Den som opnar ho, får vite at sida ikkje finst.',
      'Svara som er sende inn, blir ståande og tel med.',
      'Kvitteringane under den gamle lenka sluttar også å verke. Dei som har svart, kan ikkje lenger sjå, endre eller trekkje svaret sitt.',
      'Den som har svart og svarer på nytt med den nye lenka, tel to gonger.',
      'Den som har skjemaet ope no, får tilbake det som er skrive, men det blir ikkje lagra.',
      'Du må sjølv dele den nye lenka og skrive ut arket på nytt.',
    ],
    team: [
      'Den gamle lenka sluttar å verke med ein gong. Den som opnar ho, får vite at sida ikkje finst.',
      'Fellessvaret blir ståande. Det kan lesast og endrast vidare med den nye lenka.',
      'Kvitteringa under den gamle lenka sluttar også å verke.',
      'Den som har skjemaet ope no, får tilbake det som er skrive, men det blir ikkje lagra.',
      'Du må sjølv dele den nye lenka og skrive ut arket på nytt.',
    ],
  },
  confirm: 'Ja, lag ei ny lenke og stopp den gamle',
  confirmFirst: 'Ja, lag ei lenke til kommunen',
  button: 'Lag ny lenke',
  noKey: 'Nøkkelen som forseglar lenker, manglar. Den som driftar Fundament, må leggje han inn først.',
}
