import type { UnwiseCode, WrongCode } from '../../../schemas/finding.ts'

/** What a finding speaks of, in words. */
interface Finding {
  languages: string
  count: number
  most: number
  time: string
  level: number
  fundamental: string
  voice: string
  question: string
  text: string
}

/** What is wrong or unwise in a questionnaire, and what to do about it. */
export const findings = {
  'no-questions': () => 'Skjemaet har ingen spørsmål. Legg til minst eitt.',
  'empty-section': () => 'Delen er tom. Legg til eit spørsmål, eller slett han.',
  'missing-words': ({ count, languages }: Finding) =>
    count === 1 ? `Éin tekst manglar på ${languages}.` : `${count} tekstar manglar på ${languages}.`,
  'no-anchors': () => 'Skalaen manglar ord på stega. Skriv på minst to steg kva ein kan sjå der.',
  'fundamental-levels': ({ count, most }: Finding) =>
    `Ein skala for eit fundament har ${most} steg, 0 til ${most - 1}. Denne har ${count}.`,
  'too-few-options': () => 'Det må vere minst to alternativ å velje mellom.',
  'too-many-choices': ({ count, most }: Finding) =>
    `${count} val er for mange. Høgst ${most}, «Veit ikkje» rekna med. Slå saman eller slett nokre.`,
  'fundamental-twice': ({ fundamental, question }: Finding) =>
    `${fundamental} er målt i «${question}» også. Kvart fundament kan berre målast éin gong.`,
  'condition-removed': () =>
    'Spørsmålet blir stilt etter svaret på eit spørsmål som ikkje finst lenger. Vel eit anna, eller spør alltid.',
  'condition-later': ({ question }: Finding) =>
    `Spørsmålet er avhengig av «${question}», som kjem seinare. Flytt eitt av dei.`,
  'condition-statement': ({ question }: Finding) => `Spørsmålet er avhengig av «${question}», som ingen svarer på.`,
  'condition-voice': ({ question }: Finding) =>
    `Spørsmålet er avhengig av «${question}», som ikkje alle i denne delen får.`,
  'condition-answer': ({ question }: Finding) =>
    `Spørsmålet er avhengig av eit svar på «${question}» som ikkje finst lenger.`,
  'recalls-individual': () =>
    'Berre fellessvaret kan vise det som stod sist. Flytt spørsmålet til ein del for fellessvar, eller spør uansett.',
  'recalls-removed': () =>
    'Spørsmålet viser tilbake til ein tekst som ikkje finst lenger i fellessvaret. Vel ein annan.',
  'minutes-missing': ({ voice }: Finding) => `Skriv kor mange minutt det tek å svare (${voice}).`,
  'form-too-long': ({ voice }: Finding) =>
    `Det lengste moglege svaret (${voice}) er større enn eit skjema kan sende. Set ned talet på teikn i tekstane.`,
  'same-key': () => 'To delar eller spørsmål har same namn i fila. Slett det eine.',
  other: ({ text }: Finding) => `Skjemaet kan ikkje brukast: ${text}`,
  'takes-long': ({ time }: Finding) => `Eige svar tek om lag ${time}. Over tre minutt er det mange som gir opp.`,
  'long-level': ({ level, count, most }: Finding) => `Steg ${level} har ${count} ord. Bruk høgst ${most}.`,
  'level-dont-know': ({ level }: Finding) =>
    `Steg ${level} seier «veit ikkje». Då tel det som eit steg. Bruk «Kan svare ‘Veit ikkje’».`,
  'no-dont-know': () => 'Skalaen har ikkje «Veit ikkje». Den som ikkje veit, må gjette.',
  'many-texts': ({ count }: Finding) =>
    `${count} tekstar å skrive i eige svar. Éin er nok: Å skrive tek tid, og tekst blir vist først når minst ti har skrive.`,
  'required-text': () => 'Ein tekst som må fyllast ut i eige svar, får nokon til å gi opp. La han vere valfri.',
  'some-fundamentals': ({ count, most }: Finding) =>
    `${count} av ${most} fundament er med. Suksessformelen blir berre vist når alle ${most} er det.`,
  anonymous: () => 'Her står «anonym». I ei lita gruppe kan vi ikkje love det. Skriv «konfidensielt».',
  'same-options': ({ text }: Finding) => `To alternativ seier «${text}».`,
  'text-without-who': () => 'Sei i hjelpeteksten kven som får sjå teksten, og at ein ikkje skal skrive namn.',
} satisfies Record<WrongCode | UnwiseCode, (finding: Finding) => string>
