import type { LetterFacts } from '../../letters.ts'
import type { letters as nb } from '../nb/letters.ts'

export const letters: typeof nb = {
  questions: (count, inWords) => (count === 1 ? 'one question' : `${inWords} questions`),
  invitation: {
    subject: (facts) =>
      `${facts.gathering.isAhead ? 'Before' : 'For'} gathering ${facts.gathering.number}: ${formOf(facts)}, ${minutesOf(facts)}`,
    lines: (facts) => [
      'Hello,',
      `${occasionOf(facts)} ${wishOf(facts)}`,
      facts.own &&
        `${facts.joint ? '1. ' : ''}Share this link with everyone in the project, union representatives and politicians too. Each answers alone. It takes about ${facts.own.minutes}: ${facts.own.link}`,
      facts.joint &&
        `${facts.own ? '2. Then gather the team' : 'Gather the team'} and send one joint answer. The form takes about ${facts.joint.minutes}: ${facts.joint.link}`,
      '',
      openingOf(facts),
      facts.deadline === undefined ? 'The form is open until we close it.' : `Deadline: ${facts.deadline}`,
      policyOf(facts),
      facts.asksFundamentals
        ? 'We do not rank municipalities. If something is at zero, that is exactly what we should help each other with.'
        : undefined,
      `Regards, the network leaders of ${facts.network}`,
    ],
  },
  forward: {
    subject: (facts) => (facts.asksFundamentals ? 'What do you think of our project?' : facts.form),
    lines: ({ network, form, asksFundamentals, own, joint, deadline }) => [
      `Hi! The network leaders of ${network} are asking ${asksFundamentals ? 'what you think of our project today' : `you to answer “${form}”`}. ${own?.questions}, about ${own?.minutes}${deadline === undefined ? '' : `, by ${deadline}`}: ${own?.link}`,
      `It is voluntary and confidential.${joint ? ' Please answer before we discuss it in the team.' : ''}`,
    ],
  },
  reminder: {
    subject: ({ deadline, form }) => (deadline === undefined ? `Reminder: ${form}` : `Reminder: answer by ${deadline}`),
    lines: (facts) => [
      `Hello, the form ${facts.asksFundamentals ? 'on the five fundamentals' : `“${facts.form}”`} is ${facts.deadline === undefined ? 'still open' : `open until ${facts.deadline}`}.`,
      facts.own &&
        'We cannot see who has answered, so please forward this to everyone in the project. If you have answered, all is well.',
      facts.own && `Your own answer: ${facts.own.link}`,
      facts.joint &&
        `The joint answer from ${facts.municipality} ${facts.joint.isIn ? 'has arrived' : 'is missing'}: ${facts.joint.link}`,
      `Regards, the network leaders of ${facts.network}`,
    ],
  },
}

const formOf = ({ asksFundamentals, form }: LetterFacts): string =>
  asksFundamentals ? 'five fundamentals' : `“${form}”`

const minutesOf = ({ own, joint }: LetterFacts): string => own?.minutes ?? joint?.minutes ?? ''

const prepositions = { day: 'on ', month: 'in ', year: 'in ', own: '' }

const occasionOf = ({ gathering: { number, when, isAhead } }: LetterFacts): string =>
  isAhead && when
    ? `Gathering ${number} is ${prepositions[when.precision]}${when.words}. Before then`
    : `This round of answers belongs to gathering ${number}${when ? ` (${when.words})` : ''}.`

const wishOf = ({ asksFundamentals, form, municipality, gathering: { isAhead, when } }: LetterFacts): string => {
  const we = isAhead && when ? 'we' : 'We'
  return asksFundamentals
    ? `${we} would like to know where ${municipality} stands on the five fundamentals.`
    : `${we} ask ${municipality} to answer “${form}”.`
}

const openingOf = ({ isPlanned, opens, own, joint }: LetterFacts): string | undefined => {
  if (!isPlanned) return undefined
  const links = own && joint ? 'The links work' : 'The link works'
  return opens === undefined ? `The form is not open yet. ${links} once we open it.` : `${links} from ${opens}.`
}

const policyOf = ({ own, joint, fewest }: LetterFacts): string =>
  [
    own &&
      `Participants’ own answers are confidential. We only show them combined, and only when at least ${fewest} have answered.`,
    joint && 'The joint answer is open.',
  ]
    .filter((line) => line !== undefined)
    .join(' ')
