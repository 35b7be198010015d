/** What is said when something is not as it should be. */
export const failures = {
  notFound: {
    title: 'Siden finnes ikke',
    explain:
      'Adressen kan være feil, lenken kan være byttet ut, eller svarrunden kan ha vært stengt i mer enn to uker. Spør den som ga deg lenken, om den nyeste.',
  },
  refused: {
    title: 'Du må logge inn som nettverksleder',
    explain: 'Denne delen er for nettverksledere. Logg inn med adressen som nettverket kjenner deg ved.',
  },
  notYourRole: {
    title: 'Du kan se nettverket, men ikke gjøre dette',
    explain: 'Be en eier av nettverket om en annen rolle. Eierne står på siden «Personer».',
  },
  mayNotMakeNetworks: {
    title: 'Du kan ikke lage nettverk her',
    explain:
      'Den som eier et nettverk, kan lage flere. Be en eier om å lage det, eller spør den som drifter Fundament.',
  },
  foreignOrigin: {
    title: 'Forespørselen kom ikke fra våre egne sider',
    explain: 'Gå tilbake, last siden på nytt og prøv igjen.',
  },
  tooSlow: {
    title: 'Sendingen tok for lang tid',
    explain:
      'Forbindelsen er kanskje treg. Gå tilbake i nettleseren: Det du skrev, står der fortsatt. Prøv igjen om litt.',
  },
  tooLarge: {
    title: 'Svaret er for stort',
    explain:
      'Skjemaet tar imot høyst 64 kB. Gå tilbake i nettleseren: Det du skrev, står der. Kort ned den lengste teksten og send på nytt.',
  },
  fileTooLarge: {
    title: 'Filen er for stor',
    explain: 'Gå tilbake og velg en mindre fil. Hvor stor den kan være, står ved feltet.',
  },
  tooManyFields: {
    title: 'Skjemaet har for mange felt',
    explain: 'Denne adressen tar bare imot svar fra skjemaet på sin egen side.',
  },
  notAForm: {
    title: 'Dette er ikke et utfylt skjema',
    explain: 'Adressen tar bare imot svar fra skjemaet på siden.',
  },
  notReadable: {
    title: 'Vi kan ikke lese det som ble sendt',
    explain:
      'Teksten inneholder tegn som ikke lar seg lese. Gå tilbake i nettleseren: Det du skrev, står der fortsatt. Skriv den inn på nytt i stedet for å lime den inn.',
  },
  tooOften: {
    title: 'Skjemaet sendes inn for ofte akkurat nå',
    explain:
      'Svaret er ikke lagret ennå. Svært mange svar er sendt fra denne lenken det siste minuttet. Det du skrev, står her. Vent et minutt og send på nytt.',
  },
  changedMeanwhile: {
    title: 'Noen andre har endret svaret imens',
    explain: 'Svaret er ikke trukket. Gå tilbake til kvitteringen, last den på nytt og se svaret slik det er nå.',
  },
  noAnswer: {
    title: 'Her er det ikke noe svar',
    explain:
      'Svaret er trukket eller slettet, eller så er adressen feil. Har du nettopp trukket svaret, er det borte. Er det lenge siden svarrunden stengte, er svarene slettet, og da kan vi ikke lenger si om svaret er regnet med.',
  },
  notWithdrawn: {
    title: 'Svaret er ikke trukket',
    explain: 'Svarrunden er stengt, så svaret blir stående og teller med.',
  },
  broken: {
    title: 'Noe gikk galt hos oss',
    explain:
      'Ingenting du har sendt inn tidligere, er borte. Gå tilbake i nettleseren og prøv igjen om litt. Det du skrev, står der.',
  },
  unavailable: {
    title: 'Vi får ikke kontakt med databasen akkurat nå',
    explain: 'Ingenting du har sendt inn tidligere, er borte. Gå tilbake og prøv igjen om litt.',
  },
  unsaved: {
    title: 'Vi får ikke lagret akkurat nå',
    explain:
      'Vi vet ikke sikkert om svaret er lagret. Det du skrev, står her. Send det på nytt om litt, eller lagre det som fil. Det blir aldri lagret to ganger.',
  },
  unsavedChange: {
    title: 'Vi får ikke lagret akkurat nå',
    explain:
      'Vi vet ikke sikkert om endringen er lagret. Alt du fylte ut, er tatt vare på her. Send det på nytt om litt. Er du i tvil, kan du først se etter på siden i en annen fane.',
  },
  again: 'Send på nytt',
  typed: 'Dette sto i skjemaet. Ta vare på det du trenger.',
  toTheReceipt: 'Til kvitteringen',
  toTheStart: 'Til forsiden',
}
