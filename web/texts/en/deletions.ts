import type { deletions as nb } from '../nb/deletions.ts'

export const deletions: typeof nb = {
  title: 'What is deleted',
  explained: 'The form says when participants’ own answers are deleted, and it happens by itself.',
  parts: {
    links: 'The links to participants’ own answers',
    texts: 'The text in participants’ own answers',
    answers: 'All participants’ own answers',
  },
  on: (day) => `will be deleted on ${day}`,
  gone: 'are gone',
  stays: 'The results and the joint answers stay.',
  months: (count, inWords) => (count === 1 ? 'one month' : `${inWords} months`),
  frozen: 'How long participants’ own answers are kept',
  afterClosing: (months) => `${months} after the round has closed`,
  resultsBy: (day) =>
    `If they are not made before ${day}, they will be made automatically then, because that is when we begin to delete the answers.`,
  editionBy: (day) => `That can be done until ${day}. Then we begin to delete the answers.`,
  noAnswers: 'The participants’ own answers are no longer here, so no results can be made of them.',
  linksUntil: (day) => `Participants can see their own answers until ${day}. Then the links to them are deleted.`,
  linksGone: 'The links to participants’ own answers have been deleted.',
  linkGone: 'The link has been deleted, because the round has closed.',
  reopening:
    'The links to joint answers work again. The links to participants’ own answers have been deleted, so new ones are made, and you have to share those.',
  answersGone: 'Participants’ own answers that have been deleted do not come back.',
  notShown: 'no longer shown',
  whyNotShown:
    'Participants’ own answers are deleted bit by bit. That is why we no longer show how many have answered.',
}
