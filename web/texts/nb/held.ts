/** What is said of an answer that came in while the database was away. */
export const held = {
  waits: {
    title: 'Svaret ditt er tatt vare på, men teller ikke med ennå',
    explain:
      'Vi fikk ikke kontakt med databasen da du sendte det. Svaret venter i en kø og blir lagret når databasen er tilbake. Det regnes som sendt da du sendte det, også om svarrunden stenger imens.',
  },
  refused: {
    title: 'Svaret ditt teller ikke med',
    explain: 'Det manglet noe i svaret da vi skulle lagre det. Åpne skjemaet og send det på nytt.',
  },
  late: {
    title: 'Svaret ditt kom ikke med',
    explain: 'Svarrunden er stengt, og dette svaret teller ikke med. Spør nettverkslederen hvis du lurer på noe.',
  },
  keepUntilThen:
    'Vi kan ikke sjekke nå om noe mangler. Ta vare på denne siden eller lagre svaret som fil til kvitteringen er her.',
  stillWaits:
    'Kommer ikke kvitteringen i løpet av dagen, kan du sende svaret på nytt så lenge svarrunden er åpen. Det samme svaret blir aldri lagret to ganger.',
  look: 'Se om kvitteringen er her',
  toForm: 'Til skjemaet',
  /** Above an answer that is stored, at the address of one that was held. */
  stored: {
    'change-waits':
      'Du har sendt en endring som ikke teller med ennå. Her står svaret slik det er lagret nå. Står dette her i morgen også, kan det være at noe manglet. Da kan du sende endringen på nytt så lenge svarrunden er åpen.',
    'change-late': 'Svarrunden er stengt, og endringen du sendte, teller ikke med. Her står svaret slik det er lagret.',
    'look-over':
      'Du sendte svaret mens vi ikke hadde kontakt med databasen. Sjekk at det som står her, er det du sendte sist. Er det ikke det, kan du endre svaret så lenge svarrunden er åpen.',
  },
}
