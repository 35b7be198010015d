import type { preview as nb } from '../nb/preview.ts'

export const preview: typeof nb = {
  title: 'Preview: what will be shown',
  toPreview: 'See what will be shown of the participants’ answers',
  madeUp: 'This is a preview with made-up answers. No real answers are in it.',
  explained: (threshold) =>
    `The results are worked out in the same way as when the round closes: from how many are to answer, and that at least ${threshold} must answer for a number to be shown. We take it that everyone who answers chooses a step on every question. If some skip one, or answer “don’t know”, there are fewer answers to that question.`,
  joint: 'The municipality’s joint answer is open and will be shown whatever happens.',
  noJoint: 'The questionnaire has no joint answer. So a municipality that is withheld has nothing shown on its page.',
  noOwn:
    'The questionnaire has joint answers only. They are open and shown for every municipality, so nothing is withheld.',
  noScales:
    'The questionnaire has no questions with steps for the participants. So nothing is shown for each municipality, only for the whole network.',
  unknown: (count) =>
    `We do not know how many are to answer in ${count}. There we cannot say what will be shown, and we take it that nobody answers.`,
  toHeadCounts: 'Fill in how many are to answer',
  turnouts: { everyone: 'If everyone answers', 'three-of-four': 'If three of four answer (rounded down)' },
  municipalities: {
    title: 'For each municipality',
    about: 'What will be shown for each municipality (made-up answers)',
    municipality: 'Municipality',
    expected: 'To answer',
    unknown: 'unknown',
    unforeseen: 'Unknown',
  },
  summary: (turnout, exact, coarse, hidden, unknown) =>
    `${turnout}: exactly for ${exact}, coarsely for ${coarse}, withheld for ${hidden}${unknown > 0 ? `, unknown for ${unknown}` : ''}.`,
  few: {
    everyone: (threshold) => `Withheld: fewer than ${threshold} are to answer`,
    'three-of-four': (threshold) => `Withheld: fewer than ${threshold} answer`,
  },
  jointStands: 'the joint answer stands',
  nothingShown: 'nothing is shown',
  coarse: 'Coarsely',
  coarseMedian: 'Coarsely: the median alone',
  exact: 'Exactly',
  exactShares: 'Exactly, also in per cent',
  answering: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  conditional: (shown, of) => `Of ${of} questions that not everyone is asked: ${shown} shown`,
  means: {
    title: 'What the words mean',
    hidden: 'Withheld',
    hiddenMeans: 'No number from the participants is shown for the municipality.',
    coarseMeans:
      'The median on a whole step. Of the steps 0–5, 1 means “1 or lower” and 4 “4 or higher”. From five answers also which third of the steps has more than half. Neither a mean nor counts.',
    exactMeans: 'How many chose each step, median and mean. From thirty answers also per cent.',
    example: 'Made-up example:',
  },
  network: {
    title: 'For the whole network',
    about: 'What will be shown for the whole network (made-up answers)',
    question: 'Question',
    conditional: 'not everyone is asked',
    whole: 'Shown',
    thirds:
      'Shown in thirds: how many low, in the middle and high. No median, for some municipalities are shown coarsely',
    partial: (municipalities) => `Shown only for ${municipalities} (partial)`,
  },
  dependsOnAnswers:
    'Questions that not everyone is asked depend on what people answer. Here that is made up, so it may turn out otherwise.',
}
