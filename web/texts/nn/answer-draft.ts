import type { answerDraft as nb } from '../nb/answer-draft.ts'

export const answerDraft: typeof nb = {
  summary: 'Ta vare på utkastet, eller hent eit frå fil',
  inTab:
    'Det du skriv, ligg i denne fana til du får kvittering. Vi lagrar det ikkje før du sender. Lukkar du fana, er det borte, med mindre du har valt å hugse utkastet på eininga.',
  remember: 'Hugs utkastet på denne eininga',
  rememberHelp:
    'Då ligg utkastet her også når fana er lukka, til du får kvittering eller slettar det. Ikkje vel dette på ei maskin du deler med andre: Den som opnar lenka her, ser det du har skrive.',
  fileLead: 'Du kan lagre utkastet som ei fil, og gå vidare med det på ei anna eining. Send berre frå den eine staden.',
  save: 'Lagre utkastet som fil',
  fileName: 'utkast-fundament.json',
  file: 'Hent utkast frå fil',
  fileHelp: 'Svara i fila kjem inn i skjemaet.',
  open: 'Hent utkastet',
  wipe: 'Slett utkastet',
  wipeMeans: 'Då slettar vi utkastet i denne nettlesaren og tømmer skjemaet. Eit svar du har sendt, blir ståande.',
  wipeYes: 'Ja, slett utkastet',
  rest: 'Noko av det som var skrive, har ingen plass i skjemaet slik det er no. Det står her.',
  says: {
    restored:
      'Vi har henta fram det du hadde skrive. Du har ikkje fått kvittering for det enno. Er det ikkje ditt, kan du slette det nedst på sida.',
    remembered:
      'Vi har henta fram eit utkast som er hugsa på denne eininga. Det er ikkje gitt kvittering for det. Er det ikkje ditt, kan du slette det nedst på sida.',
    opened: 'Utkastet er henta frå fila. Det er ikkje sendt.',
    unreadable: 'Fila er ikkje eit utkast frå Fundament. Det som står i skjemaet, er som før.',
    elsewhere: 'Dette svaret er ope i ei anna fane også. Gå vidare i berre éi av fanene.',
    taken: 'Dette svaret er no ope i ei anna fane, så her er skjemaet låst. Det du skreiv, står her.',
    here: 'Gå vidare her',
    notKept:
      'Nettlesaren lèt oss ikkje ta vare på noko utkast. Lukkar du sida eller lastar ho på nytt, er det du har skrive, borte.',
    notRemembered:
      'Vi får ikkje hugsa utkastet på eininga, kanskje fordi ho allereie hugsar eit anna utkast av dette skjemaet. Det ligg berre i fana.',
    sending: 'Sender …',
    offline:
      'Ikkje sendt enno. Svara ligg i denne fana og blir sende når nettet er tilbake. La fana stå open så lenge.',
    unconfirmed:
      'Ikkje stadfesta enno: Vi veit ikkje om svara kom fram. Dei ligg i denne fana, og vi prøver igjen automatisk. Dei blir aldri lagra to gonger. La fana stå open så lenge.',
    held: 'Svaret er teke imot, men tel ikkje med enno. Det ligg framleis i denne fana, og vi spør igjen automatisk. La fana stå open til du får kvittering.',
    stopped: 'Vi sender ikkje automatisk no. Svara ligg i denne fana. Trykk på knappen når du vil sende.',
    changedSince: 'Svaret er sendt, men ikkje det du endra etterpå. Send ein gong til for å få det med.',
    differs:
      'Vi fekk ei kvittering, men det som er lagra, er ikkje likt det som står her. Svara ligg framleis i denne fana. Send ein gong til, eller lagre utkastet som fil.',
    now: 'Prøv no',
    wait: 'Ikkje send automatisk',
    another:
      'Eit svar med den same lenka er påbyrja eller sendt i ei anna fane. Sender du dette også, tel det som svar frå ein person til.',
    anotherYes: 'Send, dette er svaret frå ein annan person',
    anotherNo: 'Ikkje send',
    unsent: 'I denne nettlesaren ligg det eit utkast som det ikkje er gitt kvittering for.',
    goOn: 'Gå vidare med utkastet',
    show: 'Vis utkastet',
    wipe: 'Slett utkastet',
  },
}
