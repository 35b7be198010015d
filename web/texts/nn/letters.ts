import type { LetterFacts } from '../../letters.ts'
import type { letters as nb } from '../nb/letters.ts'

export const letters: typeof nb = {
  questions: (count, inWords) => (count === 1 ? 'eitt spørsmål' : `${inWords} spørsmål`),
  invitation: {
    subject: (facts) =>
      `${facts.gathering.isAhead ? 'Før' : 'Til'} samling ${facts.gathering.number}: ${formOf(facts)}, ${minutesOf(facts)}`,
    lines: (facts) => [
      'Hei!',
      `${occasionOf(facts)} ${wishOf(facts)}`,
      facts.own &&
        `${facts.joint ? '1. ' : ''}Del lenka med alle som er med i prosjektet, også tillitsvalde og politikarar. Dei svarer kvar for seg. Det tek om lag ${facts.own.minutes}: ${facts.own.link}`,
      facts.joint &&
        `${facts.own ? '2. Samle teamet etterpå' : 'Samle teamet'}, og send eitt fellessvar. Skjemaet tek om lag ${facts.joint.minutes}: ${facts.joint.link}`,
      '',
      openingOf(facts),
      facts.deadline === undefined ? 'Skjemaet er ope til vi stengjer det.' : `Frist: ${facts.deadline}`,
      policyOf(facts),
      facts.asksFundamentals
        ? 'Vi rangerer ikkje kommunane. Står noko på null, er det nettopp det vi skal hjelpe kvarandre med.'
        : undefined,
      `Helsing nettverksleiarane i ${facts.network}`,
    ],
  },
  forward: {
    subject: (facts) => (facts.asksFundamentals ? 'Kva meiner du om prosjektet vårt?' : facts.form),
    lines: ({ network, form, asksFundamentals, own, joint, deadline }) => [
      `Hei! Nettverksleiarane i ${network} ${asksFundamentals ? 'spør kva du meiner om prosjektet vårt i dag' : `bed deg svare på «${form}»`}. ${own?.questions}, om lag ${own?.minutes}${deadline === undefined ? '' : `, innan ${deadline}`}: ${own?.link}`,
      `Det er frivillig og konfidensielt.${joint ? ' Svar før vi snakkar om det i teamet.' : ''}`,
    ],
  },
  reminder: {
    subject: ({ deadline, form }) =>
      deadline === undefined ? `Påminning: ${form}` : `Påminning: Svar før ${deadline}`,
    lines: (facts) => [
      `Hei! Skjemaet ${facts.asksFundamentals ? 'om dei fem fundamenta' : `«${facts.form}»`} er ${facts.deadline === undefined ? 'framleis ope' : `ope til ${facts.deadline}`}.`,
      facts.own &&
        'Vi ser ikkje kven som har svart, så send gjerne denne vidare til alle i prosjektet. Har du svart, er alt i orden.',
      facts.own && `Eige svar: ${facts.own.link}`,
      facts.joint &&
        `Fellessvaret frå ${facts.municipality} ${facts.joint.isIn ? 'er kome' : 'manglar'}: ${facts.joint.link}`,
      `Helsing nettverksleiarane i ${facts.network}`,
    ],
  },
}

const formOf = ({ asksFundamentals, form }: LetterFacts): string => (asksFundamentals ? 'fem fundament' : `«${form}»`)

const minutesOf = ({ own, joint }: LetterFacts): string => own?.minutes ?? joint?.minutes ?? ''

const occasionOf = ({ gathering: { number, when, isAhead } }: LetterFacts): string => {
  const words = when && (when.precision === 'day' || when.precision === 'own' ? when.words : `i ${when.words}`)
  if (!isAhead || words === undefined)
    return `Svarrunden høyrer til samling ${number}${when ? ` (${when.words})` : ''}.`
  return `Samling ${number} er ${words}. Før den tid`
}

const wishOf = ({ asksFundamentals, form, municipality, gathering: { isAhead, when } }: LetterFacts): string => {
  const wish = asksFundamentals
    ? `vite kvar ${municipality} står på dei fem fundamenta.`
    : `${municipality} svare på «${form}».`
  if (isAhead && when) return `${asksFundamentals ? 'vil vi gjerne' : 'bed vi'} ${wish}`
  return `${asksFundamentals ? 'Vi vil gjerne' : 'Vi bed'} ${wish}`
}

const openingOf = ({ isPlanned, opens, own, joint }: LetterFacts): string | undefined => {
  if (!isPlanned) return undefined
  const links = own && joint ? 'Lenkene' : 'Lenka'
  return opens === undefined
    ? `Skjemaet er ikkje opna enno. ${links} verkar når vi opnar det.`
    : `${links} verkar frå ${opens}.`
}

const policyOf = ({ own, joint, fewest }: LetterFacts): string =>
  [
    own &&
      `Det kvar og ein svarer, er konfidensielt. Vi viser det berre samla, og berre når minst ${fewest} har svart.`,
    joint && 'Fellessvaret er ope.',
  ]
    .filter((line) => line !== undefined)
    .join(' ')
