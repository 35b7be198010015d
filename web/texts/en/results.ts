import type { results as nb } from '../nb/results.ts'

export const results: typeof nb = {
  asTable: 'The figures as a table',
  and: 'and',
  to: 'to',
  trail: 'You are here',
  municipality: 'Municipality',
  fundamental: 'Fundamental',
  network: 'The network (median)',
  networks: 'Networks',
  now: 'Now',
  before: 'Last time',
  sinceLast: 'Since last time',
  middleHalf: 'Middle half of the network',
  tooFewForMiddleHalf: 'too few figures',
  ladder: 'The steps',
  step: (level) => `step ${level}`,
  edges: {
    'or-lower': (level) => `${level} or lower`,
    'or-higher': (level) => `${level} or higher`,
  },
  answers: (n) => `${n} answers`,
  municipalities: (count, inWords) =>
    count === 1 ? 'one municipality' : `${count === 0 ? 'no' : inWords} municipalities`,

  dontKnow: 'Don’t know',
  waiting: 'Not yet',
  none: 'No answers',
  absent: 'Not taking part',
  notShown: 'Not shown',
  withheld: 'Withheld',
  partial: 'in part',
  break: 'break in the series',
  withheldFor: {
    few: 'few answers',
    complement: 'could reveal others',
    none: 'no answers',
    held: 'more than expected',
  },
  hidden: {
    few: (threshold, hasEarlier) =>
      hasEarlier
        ? `Fewer than ${threshold} have answered, or had answered when an earlier edition was made.`
        : `Fewer than ${threshold} have answered.`,
    complement: () => 'Withheld because it could reveal the answers of a smaller group.',
    none: () => 'No answers in this round.',
    held: () => 'More answers than expected. The answers are left out.',
  },
  why: {
    partial: 'Covers only the municipalities with exact figures.',
    change: 'The change is withheld because one of the two figures is.',
    product: 'The formula is not calculated because a fundamental is withheld or missing.',
    waiting: {
      individual:
        'The round is not finished. Participants’ answers are shown once it has closed and the results are shared.',
      team: 'The round is not finished. A joint answer is shown as soon as it has been sent.',
    },
    dontKnow: 'It does not count as zero.',
    none: 'No answers in this round.',
    absent: 'The municipality was not in the network at this gathering.',
    break: 'The question or the steps have changed. The figures cannot be compared.',
    notShown: {
      team: 'A figure that is not shown may be missing, or may belong to a round that is not finished.',
      individual: (threshold) =>
        `A figure that is not shown may be missing, may belong to a round that is not finished, or may be withheld: fewer than ${threshold} have answered, or it could reveal the answers of others.`,
    },
    coarse:
      'Below ten answers the median is shown coarsely: 1 means 1 or lower, 4 means 4 or higher. The formula counts them as 1 and 4.',
  },

  change: {
    up: (by) => (by === undefined ? 'up' : `up ${by} ${by === '1' ? 'step' : 'steps'}`),
    same: 'same',
    down: (by) => (by === undefined ? 'down' : `down ${by} ${by === '1' ? 'step' : 'steps'}`),
    hidden: 'change withheld',
    none: 'not compared',
    break: 'break in the series',
  },
  since: (gathering) => `since ${gathering}`,
  asAt: (gathering) => `as at ${gathering}`,
  moved: { up: (count) => `${count} up`, same: (count) => `${count} the same`, down: (count) => `${count} down` },

  headline: {
    most: (fundamentals) => `Most municipalities are lowest on ${fundamentals}.`,
    more: (fundamentals) => `More municipalities are lowest on ${fundamentals} than on anything else.`,
    noneStandsOut: 'None of the five stands out as the lowest.',
    talkAbout: 'Talk about this',
    lowestIn: (municipalities) => `Lowest in ${municipalities}`,
    movedMost: (fundamentals, since) => `The most movement since ${since} is on ${fundamentals}.`,
    nothingMoved: (since) => `Nobody has moved since ${since}.`,
    first: 'There is nothing to compare with yet.',
    noneCompared: 'No change can be shown.',
    basis: {
      team: (municipalities, gathering) => `Joint answers from ${municipalities}. ${gathering}.`,
      individual: (municipalities, gathering) => `Participants’ answers, shown for ${municipalities}. ${gathering}.`,
    },
    strip: 'The five fundamentals since last time',
  },
  onlyNetworkLine:
    'With so many municipalities the charts show the network alone. The lines of the municipalities are on each fundamental’s page.',
  notForRanking:
    'The municipalities have different questions and starting points. The steps cannot be used for ranking.',
  aboutVoice: {
    team: 'What the municipality has agreed on. Joint answers are open and shown as soon as they have been sent.',
    individual: 'What the participants answered, each alone. The answers are confidential and only shown combined.',
  },
  openRound: (gathering) =>
    `The round for ${gathering} is not finished. Participants’ answers are not shown until it has closed and the results are shared.`,
  nowAt: (gathering) => `Now: ${gathering}`,
  comparedWith: (gathering) => `Compared with ${gathering}.`,
  overTime: 'From gathering to gathering',
  tableOfNow: (voice, gathering) => `${voice}: the step of each municipality, ${gathering}`,
  tableOfTrend: (fundamental, voice) => `${fundamental}: the step at each gathering. ${voice}`,
  tableOfProfile: (voice) => `${voice}: the five fundamentals now and last time`,

  says: {
    moved: (up, same, down, since) => `Since ${since}: ${up}, ${same} and ${down}.`,
    network: (level) => `The network’s median is step ${level}.`,
    nothing: 'No figures to show yet.',
    changed: (level, change, since) => `Step ${level}: ${change} since ${since}.`,
    same: (level, since) => `Step ${level}, as at ${since}.`,
    level: (level) => `Step ${level}.`,
    lowest: (fundamentals) => `Lowest now: ${fundamentals}.`,
    noneStandsOut: 'None stands out.',
    lowerMayMean: 'A lower step may mean that you know more.',
  },
  cites: {
    round: (round) => `round ${round}`,
    release: {
      individual: (hash, edition) => `results edition ${edition}, ${hash}`,
      team: (hash) => `joint answers ${hash}`,
    },
    questionnaire: (id, version) => `form ${id} version ${version}`,
    oneJointAnswer: 'one joint answer',
    n: {
      individual: (n) => `figures from ${n} answers`,
      team: (n) => `${n} joint answers`,
    },
  },

  gap: {
    title: 'Gap between the answers',
    some: (apart, compared) =>
      `In ${apart} of ${compared} municipalities the answers are more than one step apart. That is a good place to start talking.`,
    all: 'The answers are more than one step apart in every municipality we can compare. That is a good place to start talking.',
    none: 'Nowhere do the numbers show more than one step between the answers.',
    at: (gathering) =>
      `Compared at ${gathering}: the municipality’s joint answer and the median of the participants’ answers.`,
    start: 'That is a good place to start talking.',
  },
  agreement: {
    agreed: (fundamentals) => `The participants largely agree on ${fundamentals}.`,
    split: (fundamentals) => `Views differ on ${fundamentals}.`,
    means: '“Largely agree” means that more than half have answered within the same third of the steps.',
    majorities: {
      low: 'nothing or idea',
      middle: 'plan or tried',
      high: 'shown or lasting',
      split: 'views differ',
    },
  },

  files: {
    title: 'Files',
    results: 'Results',
    answers: 'Joint answers, row by row',
    codebook: 'Codebook: what the columns and codes mean',
    everything: 'Everything in one workbook',
    workbook: 'Excel (XLSX)',
    excel: 'CSV for Norwegian Excel',
    plain: 'CSV with commas and decimal points',
    json: 'JSON',
  },
  rounds: {
    title: 'Rounds of answers',
    none: 'No rounds yet.',
    bigScreen: 'Show on the big screen',
    statuses: { planned: 'planned', open: 'open', closed: 'closed' },
  },
  nothingYet: {
    team: 'No joint answers to show yet.',
    individual:
      'No results from the participants to show yet. The answers are shown once a round has closed and the results are shared.',
  },

  innovationQuestion: 'The innovation question',
  earlierQuestions: 'How the question read before',
  fromGathering: (gathering) => `From ${gathering}`,
  noQuestion: 'The municipality has not entered an innovation question.',
  voicesOfOne: { individual: 'Participants’ answers', team: 'The municipality’s joint answer' },
  jointAnswerIsAbove: 'The joint answer is above.',
  jointAnswersStand:
    'A municipality whose figures are withheld here is shown above with its joint answer, if it has sent one.',
  formula: {
    title: 'The success formula',
    overall: (level) => `overall step ${level} of 5`,
    zero: 'Zero now means this has to come first.',
    factor: (level) => `${level} of 5`,
    product: (factors, product) => `Product of the five: ${factors} = ${product}.`,
    almostNothing: 'less than 0.001',
    notAProbability: 'It is not a probability.',
    howItWorks: 'How this is calculated',
    explained:
      'The formula multiplies the five. So the weakest link counts the most: one step up there lifts the result more than one step up on a link that is higher. If several are at zero, the formula is zero until all of them have gone up. The overall step is the geometric mean of the five, on the same steps 0 to 5. The formula is a picture to think with, not a law.',
  },

  fundamentalAsks: {
    need: 'What do the people concerned really need?',
    value: 'Will it be better for them than today, and is it worth it?',
    champion: 'Does someone have the responsibility, time and room to drive the work?',
    team: 'Are the right people in, and do they pull the same way?',
    anchoring: 'Who must be on board for this to succeed and last?',
  },
  valueAtFirst: 'At the first gathering it is common to be low on the value of the solution.',
  ladderMeans: [
    'It does not exist.',
    'Someone has said it.',
    'We have agreed on it, or written it down.',
    'It has met reality.',
    'We can lay it on the table for others.',
    'It has held when something changed.',
  ],
  distribution: {
    title: (n) => `How the ${n} answers are spread`,
    level: 'Step',
    count: 'Number',
    share: 'Per cent',
    within: (low, high) => `(${low}–${high}%)`,
    interval:
      'The uncertainty is in brackets. If we think of the answers as a sample of all who could have answered, the share is probably somewhere between the two numbers (95 per cent, Wilson interval).',
  },

  networksPage: {
    title: 'Your networks',
    none: 'You are not a network leader in any network yet.',
    noneNext: 'Ask whoever runs Fundament to add you.',
  },
}
