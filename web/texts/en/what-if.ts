import type { whatIf as nb } from '../nb/what-if.ts'

export const whatIf: typeof nb = {
  weakest: (link) => `The weakest link is ${link}.`,
  weakestShared: (links) => `The weakest links are ${links}, which are equal.`,
  allAlike: 'The five links are equal.',
  lift: (link, from, to) => `Lift ${link} from ${from} to ${to}`,
  oneOfThem: 'one of them',
  becomes: (lift, times) => `${lift}, and the formula becomes ${times}.`,
  becomesSomething: (lift, overall) =>
    `${lift}, and the formula goes from nothing to something: the overall step becomes ${overall}.`,
  allMustUp: 'As long as one of them is at zero, the formula is zero. All of them must go up before it is anything.',
  highest: 'They can go no higher.',
  highestShown: (level) => `For a small group we cannot show more than “${level}”.`,
  times: {
    twice: 'twice as large',
    half: 'one and a half times as large',
    exactly: (times) => `${times} times as large`,
    about: (times) => `about ${times} times as large`,
  },
  coarse:
    'Some of the numbers are from fewer than ten answers, and so they are coarse. Then this is only a rough picture too.',
  others: 'What if another link is lifted?',
  about: 'One link goes up by one step, to 5 at most, and the other four stay',
  columns: { link: 'Link', lifted: 'Lifted', formula: 'The formula becomes', overall: 'The overall step becomes' },
  fromTo: (from, to) => `from ${from} to ${to}`,
  something: 'more than zero',
  nothing: (links) => `still zero, because there is zero on ${links}`,
  atTheTop: (level) => `at ${level}: no higher`,
}
