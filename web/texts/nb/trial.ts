/** Trying a form: everything is as it will be, and nothing is kept. */
export const trial = {
  inTitle: 'Prøve: ',
  form: 'Dette er en prøve. Skjemaet er slik deltakerne får det, men ingenting av det du skriver her, blir lagret.',
  receipt: 'Dette er en prøve. Slik blir kvitteringen. Ingenting er lagret.',
  again: 'Tilbake til skjemaet',
  end: 'Avslutt prøven',
  municipality: 'Eksempel',
}
