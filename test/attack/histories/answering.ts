import { dontKnow } from '../../../schemas/answers.ts'
import type { Answers } from '../../../schemas/answers.ts'
import { fundamentals } from '../../../schemas/fundamental.ts'
import type { Chance } from './chance.ts'
import type { Asked } from './questions.ts'

/** How a group answers on a scale of six: how often each level is chosen. */
export const tempers: readonly [number[], ...number[][]] = [
  [5, 10, 20, 30, 25, 10],
  [2, 5, 13, 50, 25, 5],
  [0, 2, 8, 75, 13, 2],
  [1, 1, 1, 1, 1, 1],
  [40, 5, 5, 5, 5, 40],
  [0, 0, 0, 0, 10, 90],
]

/** What one person of such a group answers. Some skip a question, some do not know. */
export const answersOf = (chance: Chance, { levels, leadingOn }: Asked, temper: readonly number[]): Answers => {
  const level = (count: number) => Math.floor((chance.weighted(temper) * count) / 6)
  const answers: Answers = {}
  for (const key of fundamentals) put(answers, key, chance.happens(0.06) ? dontKnow : level(6), chance)
  put(answers, 'plain', chance.happens(0.06) ? dontKnow : level(levels), chance)
  const { plain } = answers
  if (typeof plain === 'number' && leadingOn.includes(plain)) {
    put(answers, 'more', level(4), chance)
    put(answers, 'told', chance.oneOf(['yes', 'no']), chance)
  }
  if ('more' in answers) put(answers, 'still-more', level(3), chance)
  put(answers, 'heard', chance.oneOf(['yes', 'no']), chance)
  if (answers['heard'] === 'no') put(answers, 'unheard', level(6), chance)
  put(answers, 'words', `text ${chance.under(1_000_000)}`, chance)
  return answers
}

const put = (answers: Answers, key: string, answer: Answers[string], chance: Chance): void => {
  if (!chance.happens(0.04)) answers[key] = answer
}
