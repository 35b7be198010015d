/** What an owner puts right: a joint answer on the wrong link, and a text that names someone. */
export const correcting = {
  title: 'Rett opp feil',
  toMove: 'Flytt det felles svaret til en annen kommune',
  toRedaction: 'Sladd en tekst i det felles svaret',
  toReleasedRedaction: 'Sladd et tekstsvar',
  move: {
    title: (municipality: string) => `Flytt det felles svaret fra ${municipality}`,
    whole: (municipality: string) => `Svaret blir flyttet, og står ikke lenger hos ${municipality}.`,
    withoutRecalled: (municipality: string) =>
      `Svarene om hva som er gjort siden sist, blir ikke med, for de gjelder oppgavene til ${municipality}.`,
    means: [
      'Kvitteringen under den lenken som ble brukt, sier da at det ikke er noe svar der.',
      'Resultatene og filene følger med. Det går også når svarrunden er stengt.',
      'Loggen sier hvilke kommuner det gjaldt, men ikke noe av innholdet.',
    ],
    answer: 'Se svaret som blir flyttet',
    to: 'Kommunen som svaret er fra',
    choose: 'Velg en kommune',
    noTarget: 'Alle de andre kommunene i svarrunden har et felles svar allerede.',
    confirm: 'Ja, flytt svaret',
    button: 'Flytt svaret',
    back: 'Tilbake uten å gjøre noe',
  },
  redaction: {
    titleOfJoint: (municipality: string) => `Sladd en tekst i det felles svaret fra ${municipality}`,
    titleOfReleased: 'Sladd et tekstsvar fra deltakerne',
    does: 'Dette skjer',
    doesLines: {
      joint: [
        'Det du tar ut, blir byttet ut med […] i svaret slik det er lagret. Da er det borte fra alle sider og filer, og kan ikke hentes fram igjen her.',
        'Det gjelder også der neste svarrunde viser teksten for kommunen igjen.',
        'Loggen sier hvilket spørsmål og hvilken kommune det gjaldt, men ikke ordene.',
      ],
      released: [
        'Det du tar ut, blir byttet ut med […] i alle resultatutgaver og alle svar som har nøyaktig denne teksten. Da kan det ikke hentes fram igjen her.',
        'Hver av disse utgavene får et nytt kjennetegn. Loggen har det gamle og det nye, men bare for den nyeste av dem.',
        'Loggen sier hvilket spørsmål det gjaldt, men ikke ordene.',
      ],
    },
    cannot: 'Dette kan vi ikke gjøre noe med',
    cannotLines: {
      joint: [
        'Filer, utskrifter og skjermbilder som noen allerede har, blir ikke endret.',
        'Den som har Cloudflare-kontoen, kan hente fram databasen slik den var for inntil 30 dager siden. Egne sikkerhetskopier skal slettes etter 35 dager.',
        'Bare teksten du velger, blir endret. Står ordene flere steder, må du ta dem ut på hvert sted.',
        'Kommunen kan skrive det samme på nytt så lenge svarrunden er åpen. Si fra til kommunen.',
      ],
      released: [
        'Filer, utskrifter og skjermbilder som noen allerede har, blir ikke endret.',
        'Den som har Cloudflare-kontoen, kan hente fram databasen slik den var for inntil 30 dager siden. Egne sikkerhetskopier skal slettes etter 35 dager.',
        'Bare teksten du velger, blir endret. Står ordene i andre tekster, må du ta dem ut der også.',
      ],
    },
    noTexts: 'Her er det ingen tekster.',
    text: 'Hvilken tekst gjelder det?',
    how: 'Hva skal ut?',
    someWords: 'Bare noen ord',
    wholeText: 'Hele teksten',
    words: 'Ordene som skal ut',
    wordsHelp:
      'Skriv dem nøyaktig som de står. Overalt der de står i teksten, blir de byttet ut med […]. La feltet stå tomt hvis du har valgt hele teksten.',
    confirm: 'Ja, ta det ut for godt',
    button: 'Sladd',
    back: 'Tilbake uten å gjøre noe',
    pages: 'Flere tekster',
  },
}
