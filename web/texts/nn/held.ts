import type { held as nb } from '../nb/held.ts'

/** What is said of an answer that came in while the database was away. */
export const held: typeof nb = {
  waits: {
    title: 'Svaret ditt er teke vare på, men tel ikkje med enno',
    explain:
      'Vi fekk ikkje kontakt med databasen då du sende det. Svaret ventar i ein kø og blir lagra når databasen er tilbake. Det blir rekna som sendt då du sende det, også om svarrunden stengjer imens.',
  },
  refused: {
    title: 'Svaret ditt tel ikkje med',
    explain: 'Det mangla noko i svaret då vi skulle lagre det. Opne skjemaet og send det på nytt.',
  },
  late: {
    title: 'Svaret ditt kom ikkje med',
    explain:
      'Svarrunden er stengd, og dette svaret tel ikkje med. Spør nettverksleiaren dersom det er noko du lurer på.',
  },
  keepUntilThen:
    'Vi kan ikkje sjekke no om noko manglar. Ta vare på denne sida eller lagre svaret som fil til kvitteringa er her.',
  stillWaits:
    'Kjem ikkje kvitteringa i løpet av dagen, kan du sende svaret på nytt så lenge svarrunden er open. Det same svaret blir aldri lagra to gonger.',
  look: 'Sjå om kvitteringa er her',
  toForm: 'Til skjemaet',
  stored: {
    'change-waits':
      'Du har sendt ei endring som ikkje tel med enno. Her står svaret slik det er lagra no. Står dette her i morgon også, kan det vere at noko mangla. Då kan du sende endringa på nytt så lenge svarrunden er open.',
    'change-late': 'Svarrunden er stengd, og endringa du sende, tel ikkje med. Her står svaret slik det er lagra.',
    'look-over':
      'Du sende svaret medan vi ikkje hadde kontakt med databasen. Sjekk at det som står her, er det du sende sist. Er det ikkje det, kan du endre svaret så lenge svarrunden er open.',
  },
}
