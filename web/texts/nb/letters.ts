import type { LetterFacts } from '../../letters.ts'
import type { LetterText } from '../letter-text.ts'

const letter = (text: LetterText): LetterText => text

/** Texts that a network leader sends to a municipality, and that it sends on. */
export const letters = {
  questions: (count: number, inWords: string) => (count === 1 ? 'ett spørsmål' : `${inWords} spørsmål`),
  invitation: letter({
    subject: (facts) =>
      `${facts.gathering.isAhead ? 'Før' : 'Til'} samling ${facts.gathering.number}: ${formOf(facts)}, ${minutesOf(facts)}`,
    lines: (facts) => [
      'Hei!',
      `${occasionOf(facts)} ${wishOf(facts)}`,
      facts.own &&
        `${facts.joint ? '1. ' : ''}Del lenken med alle som er med i prosjektet, også tillitsvalgte og politikere. De svarer hver for seg. Det tar om lag ${facts.own.minutes}: ${facts.own.link}`,
      facts.joint &&
        `${facts.own ? '2. Samle teamet etterpå' : 'Samle teamet'}, og send ett felles svar. Skjemaet tar om lag ${facts.joint.minutes}: ${facts.joint.link}`,
      '',
      openingOf(facts),
      facts.deadline === undefined ? 'Skjemaet er åpent til vi stenger det.' : `Frist: ${facts.deadline}`,
      policyOf(facts),
      facts.asksFundamentals
        ? 'Vi rangerer ikke kommunene. Står noe på null, er det nettopp det vi skal hjelpe hverandre med.'
        : undefined,
      `Hilsen nettverkslederne i ${facts.network}`,
    ],
  }),
  forward: letter({
    subject: (facts) => (facts.asksFundamentals ? 'Hva mener du om prosjektet vårt?' : facts.form),
    lines: ({ network, form, asksFundamentals, own, joint, deadline }) => [
      `Hei! Nettverkslederne i ${network} ${asksFundamentals ? 'spør hva du mener om prosjektet vårt i dag' : `ber deg svare på «${form}»`}. ${own?.questions}, om lag ${own?.minutes}${deadline === undefined ? '' : `, innen ${deadline}`}: ${own?.link}`,
      `Det er frivillig og konfidensielt.${joint ? ' Svar før vi snakker om det i teamet.' : ''}`,
    ],
  }),
  reminder: letter({
    subject: ({ deadline, form }) =>
      deadline === undefined ? `Påminnelse: ${form}` : `Påminnelse: Svar før ${deadline}`,
    lines: (facts) => [
      `Hei! Skjemaet ${facts.asksFundamentals ? 'om de fem fundamentene' : `«${facts.form}»`} er ${facts.deadline === undefined ? 'fortsatt åpent' : `åpent til ${facts.deadline}`}.`,
      facts.own &&
        'Vi ser ikke hvem som har svart, så send gjerne denne videre til alle i prosjektet. Har du svart, er alt i orden.',
      facts.own && `Eget svar: ${facts.own.link}`,
      facts.joint &&
        `Det felles svaret fra ${facts.municipality} ${facts.joint.isIn ? 'er kommet' : 'mangler'}: ${facts.joint.link}`,
      `Hilsen nettverkslederne i ${facts.network}`,
    ],
  }),
}

const formOf = ({ asksFundamentals, form }: LetterFacts): string => (asksFundamentals ? 'fem fundamenter' : `«${form}»`)

const minutesOf = ({ own, joint }: LetterFacts): string => own?.minutes ?? joint?.minutes ?? ''

const occasionOf = ({ gathering: { number, when, isAhead } }: LetterFacts): string => {
  const words = when && (when.precision === 'day' || when.precision === 'own' ? when.words : `i ${when.words}`)
  if (!isAhead || words === undefined) return `Svarrunden hører til samling ${number}${when ? ` (${when.words})` : ''}.`
  return `Samling ${number} er ${words}. Før det`
}

const wishOf = ({ asksFundamentals, form, municipality, gathering: { isAhead, when } }: LetterFacts): string => {
  const wish = asksFundamentals
    ? `vil vi vite hvor ${municipality} står på de fem fundamentene.`
    : `ber vi ${municipality} svare på «${form}».`
  if (isAhead && when) return wish
  return asksFundamentals
    ? `Vi vil vite hvor ${municipality} står på de fem fundamentene.`
    : `Vi ber ${municipality} svare på «${form}».`
}

const openingOf = ({ isPlanned, opens, own, joint }: LetterFacts): string | undefined => {
  if (!isPlanned) return undefined
  const links = own && joint ? 'Lenkene' : 'Lenken'
  return opens === undefined
    ? `Skjemaet er ikke åpnet ennå. ${links} virker når vi åpner det.`
    : `${links} virker fra ${opens}.`
}

const policyOf = ({ own, joint, fewest }: LetterFacts): string =>
  [
    own && `Deltakernes egne svar er konfidensielle. Vi viser dem bare samlet, og bare når minst ${fewest} har svart.`,
    joint && 'Det felles svaret er åpent.',
  ]
    .filter((line) => line !== undefined)
    .join(' ')
