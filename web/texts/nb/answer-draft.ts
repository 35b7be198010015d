/** A draft of a form: where it lies, how it is saved as a file, and what becomes of what is sent. */
export const answerDraft = {
  summary: 'Ta vare på utkastet, eller hent et fra fil',
  inTab:
    'Det du skriver, ligger i denne fanen til du får kvittering. Vi lagrer det ikke før du sender. Lukker du fanen, er det borte, med mindre du har valgt å huske utkastet på enheten.',
  remember: 'Husk utkastet på denne enheten',
  rememberHelp:
    'Da ligger utkastet her også når fanen er lukket, til du får kvittering eller sletter det. Ikke velg dette på en maskin du deler med andre: Den som åpner lenken her, ser det du har skrevet.',
  fileLead: 'Du kan lagre utkastet som en fil, og gå videre med det på en annen enhet. Send bare fra det ene stedet.',
  save: 'Lagre utkastet som fil',
  fileName: 'utkast-fundament.json',
  file: 'Hent utkast fra fil',
  fileHelp: 'Svarene i filen kommer inn i skjemaet.',
  open: 'Hent utkastet',
  wipe: 'Slett utkastet',
  wipeMeans: 'Da sletter vi utkastet i denne nettleseren og tømmer skjemaet. Et svar du har sendt, blir stående.',
  wipeYes: 'Ja, slett utkastet',
  rest: 'Noe av det som var skrevet, har ingen plass i skjemaet slik det er nå. Det står her.',
  /** What the script says. Each is an attribute of the page, by its name here. */
  says: {
    restored:
      'Vi har hentet fram det du hadde skrevet. Du har ikke fått kvittering for det ennå. Er det ikke ditt, kan du slette det nederst på siden.',
    remembered:
      'Vi har hentet fram et utkast som er husket på denne enheten. Det er ikke gitt kvittering for det. Er det ikke ditt, kan du slette det nederst på siden.',
    opened: 'Utkastet er hentet fra filen. Det er ikke sendt.',
    unreadable: 'Filen er ikke et utkast fra Fundament. Det som står i skjemaet, er som før.',
    elsewhere: 'Dette svaret er åpent i en annen fane også. Gå videre i bare én av fanene.',
    taken: 'Dette svaret er nå åpent i en annen fane, så her er skjemaet låst. Det du skrev, står her.',
    here: 'Gå videre her',
    notKept:
      'Nettleseren lar oss ikke ta vare på noe utkast. Lukker du siden eller laster den på nytt, er det du har skrevet, borte.',
    notRemembered:
      'Vi får ikke husket utkastet på enheten, kanskje fordi den allerede husker et annet utkast av dette skjemaet. Det ligger bare i fanen.',
    sending: 'Sender …',
    offline:
      'Ikke sendt ennå. Svarene ligger i denne fanen og sendes når nettet er tilbake. La fanen stå åpen så lenge.',
    unconfirmed:
      'Ikke bekreftet ennå: Vi vet ikke om svarene kom fram. De ligger i denne fanen, og vi prøver igjen automatisk. De blir aldri lagret to ganger. La fanen stå åpen så lenge.',
    held: 'Svaret er tatt imot, men teller ikke med ennå. Det ligger fortsatt i denne fanen, og vi spør igjen automatisk. La fanen stå åpen til du får kvittering.',
    stopped: 'Vi sender ikke automatisk nå. Svarene ligger i denne fanen. Trykk på knappen når du vil sende.',
    changedSince: 'Svaret er sendt, men ikke det du endret etterpå. Send en gang til for å få det med.',
    differs:
      'Vi fikk en kvittering, men det som er lagret, er ikke likt det som står her. Svarene ligger fortsatt i denne fanen. Send en gang til, eller lagre utkastet som fil.',
    now: 'Prøv nå',
    wait: 'Ikke send automatisk',
    another:
      'Et svar med den samme lenken er påbegynt eller sendt i en annen fane. Sender du dette også, teller det som svar fra en person til.',
    anotherYes: 'Send, dette er svaret fra en annen person',
    anotherNo: 'Ikke send',
    unsent: 'I denne nettleseren ligger det et utkast som det ikke er gitt kvittering for.',
    goOn: 'Gå videre med utkastet',
    show: 'Vis utkastet',
    wipe: 'Slett utkastet',
  },
}
