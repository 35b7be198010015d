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
  'no-questions': () => 'Skjemaet har ingen spørsmål. Legg til minst ett.',
  'empty-section': () => 'Delen er tom. Legg til et spørsmål, eller slett den.',
  'missing-words': ({ count, languages }: Finding) =>
    count === 1 ? `Én tekst mangler på ${languages}.` : `${count} tekster mangler på ${languages}.`,
  'no-anchors': () => 'Skalaen mangler ord på trinnene. Skriv på minst to trinn hva man kan se der.',
  'fundamental-levels': ({ count, most }: Finding) =>
    `En skala for et fundament har ${most} trinn, 0 til ${most - 1}. Denne har ${count}.`,
  'too-few-options': () => 'Det må være minst to alternativer å velge mellom.',
  'too-many-choices': ({ count, most }: Finding) =>
    `${count} valg er for mange. Høyst ${most}, «Vet ikke» regnet med. Slå sammen eller slett noen.`,
  'fundamental-twice': ({ fundamental, question }: Finding) =>
    `${fundamental} er målt i «${question}» også. Hvert fundament kan bare måles én gang.`,
  'condition-removed': () =>
    'Spørsmålet blir stilt etter svaret på et spørsmål som ikke finnes lenger. Velg et annet, eller spør alltid.',
  'condition-later': ({ question }: Finding) =>
    `Spørsmålet avhenger av «${question}», som kommer senere. Flytt ett av dem.`,
  'condition-statement': ({ question }: Finding) => `Spørsmålet avhenger av «${question}», som ingen svarer på.`,
  'condition-voice': ({ question }: Finding) =>
    `Spørsmålet avhenger av «${question}», som ikke alle i denne delen får.`,
  'condition-answer': ({ question }: Finding) =>
    `Spørsmålet avhenger av et svar på «${question}» som ikke finnes lenger.`,
  'recalls-individual': () =>
    'Bare det felles svaret kan vise det som sto sist. Flytt spørsmålet til en del for felles svar, eller spør uansett.',
  'recalls-removed': () =>
    'Spørsmålet viser tilbake til en tekst som ikke finnes lenger i det felles svaret. Velg en annen.',
  'minutes-missing': ({ voice }: Finding) => `Skriv hvor mange minutter det tar å svare (${voice}).`,
  'form-too-long': ({ voice }: Finding) =>
    `Det lengste mulige svaret (${voice}) er større enn et skjema kan sende. Sett ned antallet tegn i tekstene.`,
  'same-key': () => 'To deler eller spørsmål har samme navn i filen. Slett det ene.',
  other: ({ text }: Finding) => `Skjemaet kan ikke brukes: ${text}`,
  'takes-long': ({ time }: Finding) => `Eget svar tar om lag ${time}. Over tre minutter er det mange som gir opp.`,
  'long-level': ({ level, count, most }: Finding) => `Trinn ${level} har ${count} ord. Bruk høyst ${most}.`,
  'level-dont-know': ({ level }: Finding) =>
    `Trinn ${level} sier «vet ikke». Da teller det som et trinn. Bruk «Kan svare ‘Vet ikke’».`,
  'no-dont-know': () => 'Skalaen har ikke «Vet ikke». Den som ikke vet, må gjette.',
  'many-texts': ({ count }: Finding) =>
    `${count} tekster å skrive i eget svar. Én er nok: Å skrive tar tid, og tekst blir vist først når minst ti har skrevet.`,
  'required-text': () => 'En tekst som må fylles ut i eget svar, gjør at noen gir opp. La den være valgfri.',
  'some-fundamentals': ({ count, most }: Finding) =>
    `${count} av ${most} fundamenter er med. Suksessformelen vises bare når alle ${most} er det.`,
  anonymous: () => 'Her står «anonym». I en liten gruppe kan vi ikke love det. Skriv «konfidensielt».',
  'same-options': ({ text }: Finding) => `To alternativer sier «${text}».`,
  'text-without-who': () => 'Si i hjelpeteksten hvem som får se teksten, og at man ikke skal skrive navn.',
} satisfies Record<WrongCode | UnwiseCode, (finding: Finding) => string>
