import type { failures as nb } from '../nb/failures.ts'

export const failures: typeof nb = {
  notFound: {
    title: 'Sida finst ikkje',
    explain:
      'Adressa kan vere feil, lenka kan vere bytt ut, eller svarrunden kan ha vore stengd i meir enn to veker. Spør den som gav deg lenka, om den nyaste.',
  },
  refused: {
    title: 'Du må logge inn som nettverksleiar',
    explain: 'Denne delen er for nettverksleiarar. Logg inn med adressa som nettverket kjenner deg ved.',
  },
  notYourRole: {
    title: 'Du kan sjå nettverket, men ikkje gjere dette',
    explain: 'Be ein eigar av nettverket om ei anna rolle. Eigarane står på sida «Personar».',
  },
  mayNotMakeNetworks: {
    title: 'Du kan ikkje lage nettverk her',
    explain:
      'Den som eig eit nettverk, kan lage fleire. Be ein eigar om å lage det, eller spør den som driftar Fundament.',
  },
  foreignOrigin: {
    title: 'Førespurnaden kom ikkje frå våre eigne sider',
    explain: 'Gå tilbake, last sida på nytt og prøv igjen.',
  },
  tooSlow: {
    title: 'Sendinga tok for lang tid',
    explain:
      'Sambandet er kanskje tregt. Gå tilbake i nettlesaren: Det du skreiv, står der framleis. Prøv igjen om litt.',
  },
  tooLarge: {
    title: 'Svaret er for stort',
    explain:
      'Skjemaet tek imot høgst 64 kB. Gå tilbake i nettlesaren: Det du skreiv, står der. Kort ned den lengste teksten og send på nytt.',
  },
  fileTooLarge: {
    title: 'Fila er for stor',
    explain: 'Gå tilbake og vel ei mindre fil. Kor stor ho kan vere, står ved feltet.',
  },
  tooManyFields: {
    title: 'Skjemaet har for mange felt',
    explain: 'Denne adressa tek berre imot svar frå skjemaet på si eiga side.',
  },
  notAForm: {
    title: 'Dette er ikkje eit utfylt skjema',
    explain: 'Adressa tek berre imot svar frå skjemaet på sida.',
  },
  notReadable: {
    title: 'Vi kan ikkje lese det som blei sendt',
    explain:
      'Teksten inneheld teikn som ikkje lèt seg lese. Gå tilbake i nettlesaren: Det du skreiv, står der framleis. Skriv han inn på nytt i staden for å lime han inn.',
  },
  tooOften: {
    title: 'Skjemaet blir sendt inn for ofte akkurat no',
    explain:
      'Svaret er ikkje lagra enno. Svært mange svar er sende frå denne lenka det siste minuttet. Det du skreiv, står her. Vent eit minutt og send på nytt.',
  },
  changedMeanwhile: {
    title: 'Nokon andre har endra svaret imens',
    explain: 'Svaret er ikkje trekt. Gå tilbake til kvitteringa, last ho på nytt og sjå svaret slik det er no.',
  },
  noAnswer: {
    title: 'Her er det ikkje noko svar',
    explain:
      'Svaret er trekt eller sletta, eller så er adressa feil. Har du nettopp trekt svaret, er det borte. Er det lenge sidan svarrunden stengde, er svara sletta, og då kan vi ikkje lenger seie om svaret er rekna med.',
  },
  notWithdrawn: {
    title: 'Svaret er ikkje trekt',
    explain: 'Svarrunden er stengd, så svaret blir ståande og tel med.',
  },
  broken: {
    title: 'Noko gjekk gale hos oss',
    explain:
      'Ingenting du har sendt inn tidlegare, er borte. Gå tilbake i nettlesaren og prøv igjen om litt. Det du skreiv, står der.',
  },
  unavailable: {
    title: 'Vi får ikkje kontakt med databasen akkurat no',
    explain: 'Ingenting du har sendt inn tidlegare, er borte. Gå tilbake og prøv igjen om litt.',
  },
  unsaved: {
    title: 'Vi får ikkje lagra akkurat no',
    explain:
      'Vi veit ikkje sikkert om svaret er lagra. Det du skreiv, står her. Send det på nytt om litt, eller lagre det som fil. Det blir aldri lagra to gonger.',
  },
  unsavedChange: {
    title: 'Vi får ikkje lagra akkurat no',
    explain:
      'Vi veit ikkje sikkert om endringa er lagra. Alt du fylte ut, er teke vare på her. Send det på nytt om litt. Er du i tvil, kan du først sjå etter på sida i ei anna fane.',
  },
  again: 'Send på nytt',
  typed: 'Dette stod i skjemaet. Ta vare på det du treng.',
  toTheReceipt: 'Til kvitteringa',
  toTheStart: 'Til framsida',
}
