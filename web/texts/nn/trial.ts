import type { trial as nb } from '../nb/trial.ts'

export const trial: typeof nb = {
  inTitle: 'Prøve: ',
  form: 'Dette er ei prøve. Skjemaet er slik deltakarane får det, men ingenting av det du skriv her, blir lagra.',
  receipt: 'Dette er ei prøve. Slik blir kvitteringa. Ingenting er lagra.',
  again: 'Tilbake til skjemaet',
  end: 'Avslutt prøva',
  municipality: 'Døme',
}
