import type { preview as nb } from '../nb/preview.ts'

export const preview: typeof nb = {
  title: 'Preview: what will be shown',
  toPreview: 'See what will be shown of the participants’ answers',
  madeUp: 'This is a preview with made-up answers. No real answers are in it.',
  explained: (threshold) =>
    `The results are worked out in the same way as when the round closes: from how many should answer, and from the rule that at least ${threshold} must have answered for a figure to be shown. We assume that everyone who answers chooses a step for every question. If some skip one, or answer “don’t know”, there are fewer answers to that question.`,
  joint: 'The municipality’s joint answer is open and will be shown in any case.',
  noJoint:
    'The questionnaire has no joint answer. So a municipality whose figures are withheld has nothing shown on its page.',
  noOwn:
    'The questionnaire has joint answers only. They are open and shown for every municipality, so nothing is withheld.',
  noScales:
    'The questionnaire has no questions with steps for the participants. So nothing is shown for single municipalities, only for the whole network.',
  unknown: (count) =>
    `We do not know how many should answer in ${count}. We cannot say what will be shown there, and assume that nobody answers.`,
  toHeadCounts: 'Fill in how many should answer',
  turnouts: { everyone: 'If everyone answers', 'three-of-four': 'If three in four answer (rounded down)' },
  municipalities: {
    title: 'For each municipality',
    about: 'What will be shown for each municipality (made-up answers)',
    municipality: 'Municipality',
    expected: 'Expected',
    unknown: 'unknown',
    unforeseen: 'Unknown',
  },
  summary: (turnout, exact, coarse, hidden, unknown) =>
    `${turnout}: shown exactly for ${exact}, coarsely for ${coarse}, withheld for ${hidden}${unknown > 0 ? `, unknown for ${unknown}` : ''}.`,
  few: {
    everyone: (threshold) => `Withheld: fewer than ${threshold} are expected`,
    'three-of-four': (threshold) => `Withheld: fewer than ${threshold} answer`,
  },
  jointStands: 'the joint answer is shown',
  nothingShown: 'nothing is shown',
  coarse: 'Coarsely',
  coarseMedian: 'Coarsely: only the median',
  exact: 'Exactly',
  exactShares: 'Exactly, also as percentages',
  answering: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  conditional: (shown, of) => `Of ${of} questions that not everyone is asked: ${shown} shown`,
  means: {
    title: 'What the words mean',
    hidden: 'Withheld',
    hiddenMeans: 'No figure from the participants is shown for the municipality.',
    coarseMeans:
      'The median as a whole step. On the steps 0–5, 1 means “1 or lower” and 4 means “4 or higher”. From five answers also which third of the steps has more than half of them. Neither a mean nor counts.',
    exactMeans: 'How many chose each step, the median and the mean. From thirty answers also percentages.',
    example: 'Made-up example:',
  },
  network: {
    title: 'For the whole network',
    about: 'What will be shown for the whole network (made-up answers)',
    question: 'Question',
    conditional: 'not everyone is asked',
    whole: 'Shown',
    thirds:
      'Shown by thirds: how many are low, in the middle and high. No median, because some municipalities are shown coarsely',
    partial: (municipalities) => `Shown only for ${municipalities} (partial)`,
  },
  dependsOnAnswers:
    'What is shown of questions that not everyone is asked depends on what people answer. Here the answers are made up, so it may turn out differently.',
}
