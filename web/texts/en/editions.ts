import type { editions as nb } from '../nb/editions.ts'

export const editions: typeof nb = {
  title: 'Results editions',
  name: (edition, code) => `Results edition ${edition} (${code})`,
  asOf: (day) => `The answers as they were when the round closed on ${day}.`,
  asOfEach: (days) => `The answers as they were when the rounds closed: ${days}.`,
  file: (edition) => `The figures in edition ${edition} (CSV)`,
  codeMeans:
    'The code in brackets is beside every chart too. In the files it is longer, and begins with the same characters.',
  open: 'Open for late answers',
  lateTitle: 'Open the round again for late answers',
  lateLinks:
    'The same links work again. Until the deadline, participants can answer, change their answer and withdraw it, and municipalities can change the joint answer.',
  lateMeans:
    'The results that have been made stay as they are. After the deadline an owner can make a new edition, by these rules:',
  lateDeadlineHelp: 'Norwegian time, for example 15.10.2026 12:00.',
  lateConfirm: 'Yes, open the round again',
  closingMeans: (edition) => [
    'After that nobody can answer, change or withdraw an answer.',
    `Results edition ${edition} stands until an owner makes a new one.`,
  ],
  means: (least) => [
    `A figure changes only where at least ${least} new people have answered and everyone from last time has left their answer as it was, or where at least ${least} have withdrawn their answer and nobody new has answered.`,
    `A figure from fewer than ${least} answers does not change once it has been shown, or has become part of a figure for the whole network. So in small groups nothing changes.`,
    'Everything else stays as in the edition before. That way nobody can compare the editions and find out what a few people answered.',
  ],
  next: (edition) => `Results edition ${edition} has not been made yet`,
  make: (edition) => `Make results edition ${edition}`,
  keptIfNot: (edition) =>
    `Unless you tick this, the figures from the municipality stay as they are in edition ${edition}.`,
  ownersOnly: (edition) => `Only owners of the network can make results edition ${edition}.`,
  noMore: 'No more editions can be made. Something that a new edition needs has been deleted, or was not kept.',
  onForm: (edition, least) =>
    `Results edition ${edition} of this round has already been made and will not change. Your answer may be part of a new edition, but a figure changes only where at least ${least} new people have answered. In small groups the figures stay as they are.`,
  counted: {
    title: 'Is your answer counted?',
    about: 'This is about the answer as it stands on this page.',
    yes: (edition) => `Results edition ${edition}: yes`,
    no: (edition) => `Results edition ${edition}: no`,
    unknown: (edition) => `Results edition ${edition}: we can no longer tell`,
  },
  receiptLead: (edition, deadline) =>
    `Results edition ${edition} has already been made and will not change. You can change your answer ${deadline}. After that a new edition can be made.`,
  until: (deadline) => `until ${deadline ?? 'the round is closed'}`,
  withdrawMeans: 'Results editions that have already been made do not change.',
}
