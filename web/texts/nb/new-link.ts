/** Before a municipality's link is replaced by a new one. */
export const newLink = {
  title: {
    individual: (municipality: string) => `Ny lenke til eget svar for ${municipality}`,
    team: (municipality: string) => `Ny lenke til felles svar for ${municipality}`,
  },
  means: {
    individual: [
      'Den gamle lenken slutter å virke med en gang. Den som åpner den, får vite at siden ikke finnes.',
      'Svarene som er sendt inn, blir stående og teller med.',
      'Kvitteringene under den gamle lenken slutter også å virke. De som har svart, kan ikke lenger se, endre eller trekke svaret sitt.',
      'Den som har svart og svarer på nytt med den nye lenken, teller to ganger.',
      'Den som har skjemaet åpent nå, får tilbake det som er skrevet, men det blir ikke lagret.',
      'Du må selv dele den nye lenken og skrive ut arket på nytt.',
    ],
    team: [
      'Den gamle lenken slutter å virke med en gang. Den som åpner den, får vite at siden ikke finnes.',
      'Det felles svaret blir stående. Det kan leses og endres videre med den nye lenken.',
      'Kvitteringen under den gamle lenken slutter også å virke.',
      'Den som har skjemaet åpent nå, får tilbake det som er skrevet, men det blir ikke lagret.',
      'Du må selv dele den nye lenken og skrive ut arket på nytt.',
    ],
  },
  confirm: 'Ja, lag en ny lenke og stopp den gamle',
  confirmFirst: 'Ja, lag en lenke til kommunen',
  button: 'Lag ny lenke',
  noKey: 'Nøkkelen som forsegler lenker, mangler. Den som drifter Fundament, må legge den inn først.',
}
