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
  'no-questions': () => 'The questionnaire has no questions. Add at least one.',
  'empty-section': () => 'The part is empty. Add a question, or delete it.',
  'missing-words': ({ count, languages }: Finding) =>
    count === 1 ? `One text is missing in ${languages}.` : `${count} texts are missing in ${languages}.`,
  'no-anchors': () => 'The steps of the scale have no words. For at least two steps, write what can be seen there.',
  'fundamental-levels': ({ count, most }: Finding) =>
    `A scale of a fundamental has ${most} steps, 0 to ${most - 1}. This one has ${count}.`,
  'too-few-options': () => 'There must be at least two options to choose from.',
  'too-many-choices': ({ count, most }: Finding) =>
    `${count} choices are too many. At most ${most}, “Don’t know” included. Merge or delete some.`,
  'fundamental-twice': ({ fundamental, question }: Finding) =>
    `${fundamental} is measured in “${question}” too. Each fundamental can be measured only once.`,
  'condition-removed': () =>
    'The question is asked after an answer to one that is no longer there. Choose another, or always ask.',
  'condition-later': ({ question }: Finding) =>
    `The question depends on “${question}”, which comes later. Move one of them.`,
  'condition-statement': ({ question }: Finding) => `The question depends on “${question}”, which nobody answers.`,
  'condition-voice': ({ question }: Finding) =>
    `The question depends on “${question}”, which not everyone in this part gets.`,
  'condition-answer': ({ question }: Finding) =>
    `The question depends on an answer to “${question}” that is no longer there.`,
  'recalls-individual': () =>
    'Only the joint answer can show what it said last time. Move the question to a part for the joint answer, or ask regardless.',
  'recalls-removed': () => 'The question points back to a text that is no longer in the joint answer. Choose another.',
  'minutes-missing': ({ voice }: Finding) => `Write how many minutes it takes to answer (${voice}).`,
  'form-too-long': ({ voice }: Finding) =>
    `The longest possible answer (${voice}) is larger than a form can send. Reduce the number of characters in the texts.`,
  'same-key': () => 'Two parts or questions have the same name in the file. Delete one.',
  other: ({ text }: Finding) => `The questionnaire cannot be used: ${text}`,
  'takes-long': ({ time }: Finding) =>
    `A participant’s own answer takes about ${time}. Beyond three minutes, many give up.`,
  'long-level': ({ level, count, most }: Finding) => `Step ${level} has ${count} words. Use at most ${most}.`,
  'level-dont-know': ({ level }: Finding) =>
    `Step ${level} says “don’t know”. It then counts as a step. Use “Can be answered ‘Don’t know’”.`,
  'no-dont-know': () => 'The scale has no “Don’t know”. Whoever does not know must guess.',
  'many-texts': ({ count }: Finding) =>
    `A participant’s own answer has ${count} texts to write. One is enough: writing takes time, and texts are shown only when at least ten people have written something.`,
  'required-text': () =>
    'A text that must be written in a participant’s own answer makes some give up. Make it optional.',
  'some-fundamentals': ({ count, most }: Finding) =>
    `${count} of ${most} fundamentals are included. The success formula is shown only when all ${most} are.`,
  anonymous: () => 'It says “anonymous”. In a small group that cannot be promised. Write “confidential”.',
  'same-options': ({ text }: Finding) => `Two options say “${text}”.`,
  'text-without-who': () => 'Say in the help text who will see the text, and not to write names.',
} satisfies Record<WrongCode | UnwiseCode, (finding: Finding) => string>
