import type { correcting as nb } from '../nb/correcting.ts'

export const correcting: typeof nb = {
  title: 'Rett opp feil',
  toMove: 'Flytt fellessvaret til ein annan kommune',
  toRedaction: 'Sladd ein tekst i fellessvaret',
  toReleasedRedaction: 'Sladd eit tekstsvar',
  move: {
    title: (municipality) => `Flytt fellessvaret frå ${municipality}`,
    whole: (municipality) => `Svaret blir flytta, og står ikkje lenger hos ${municipality}.`,
    withoutRecalled: (municipality) =>
      `Svara om kva som er gjort sidan sist, blir ikkje med, for dei gjeld oppgåvene til ${municipality}.`,
    means: [
      'Kvitteringa under lenka som blei brukt, seier då at det ikkje er noko svar der.',
      'Resultata og filene følgjer med. Det går også når svarrunden er stengd.',
      'Loggen seier kva kommunar det galdt, men ikkje noko av innhaldet.',
    ],
    answer: 'Sjå svaret som blir flytta',
    to: 'Kommunen som svaret er frå',
    choose: 'Vel ein kommune',
    noTarget: 'Alle dei andre kommunane i svarrunden har eit fellessvar allereie.',
    confirm: 'Ja, flytt svaret',
    button: 'Flytt svaret',
    back: 'Tilbake utan å gjere noko',
  },
  redaction: {
    titleOfJoint: (municipality) => `Sladd ein tekst i fellessvaret frå ${municipality}`,
    titleOfReleased: 'Sladd eit tekstsvar frå deltakarane',
    does: 'Dette skjer',
    doesLines: {
      joint: [
        'Det du tek ut, blir bytt ut med […] i svaret slik det er lagra. Då er det borte frå alle sider og filer, og kan ikkje hentast fram igjen her.',
        'Det gjeld også der neste svarrunde viser teksten for kommunen igjen.',
        'Loggen seier kva spørsmål og kva kommune det galdt, men ikkje orda.',
      ],
      released: [
        'Det du tek ut, blir bytt ut med […] i alle resultatutgåver og alle svar som har nøyaktig denne teksten. Då kan det ikkje hentast fram igjen her.',
        'Kvar av desse utgåvene får eit nytt kjenneteikn. Loggen har det gamle og det nye, men berre for den nyaste av dei.',
        'Loggen seier kva spørsmål det galdt, men ikkje orda.',
      ],
    },
    cannot: 'Dette kan vi ikkje gjere noko med',
    cannotLines: {
      joint: [
        'Filer, utskrifter og skjermbilete som nokon allereie har, blir ikkje endra.',
        'Den som har Cloudflare-kontoen, kan hente fram databasen slik han var for inntil 30 dagar sidan. Eigne tryggingskopiar skal slettast etter 35 dagar.',
        'Berre teksten du vel, blir endra. Står orda fleire stader, må du ta dei ut på kvar stad.',
        'Kommunen kan skrive det same på nytt så lenge svarrunden er open. Sei frå til kommunen.',
      ],
      released: [
        'Filer, utskrifter og skjermbilete som nokon allereie har, blir ikkje endra.',
        'Den som har Cloudflare-kontoen, kan hente fram databasen slik han var for inntil 30 dagar sidan. Eigne tryggingskopiar skal slettast etter 35 dagar.',
        'Berre teksten du vel, blir endra. Står orda i andre tekstar, må du ta dei ut der også.',
      ],
    },
    noTexts: 'Her er det ingen tekstar.',
    text: 'Kva tekst gjeld det?',
    how: 'Kva skal ut?',
    someWords: 'Berre nokre ord',
    wholeText: 'Heile teksten',
    words: 'Orda som skal ut',
    wordsHelp:
      'Skriv dei nøyaktig som dei står. Overalt der dei står i teksten, blir dei bytte ut med […]. La feltet stå tomt dersom du har valt heile teksten.',
    confirm: 'Ja, ta det ut for godt',
    button: 'Sladd',
    back: 'Tilbake utan å gjere noko',
    pages: 'Fleire tekstar',
  },
}
