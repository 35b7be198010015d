import type { Attack } from '../rules/attack.ts'
import { answeringOften } from '../rules/stuffing.ts'
import { twoColleagues } from './pooling.ts'
import { sameAnswersNextRound, sameQuestionTwice } from './same-people.ts'
import { thirdsOfSmallCells } from './thirds-of-small-cells.ts'
import { allTheSame } from './unanimity.ts'

/** Something that can be told, that no rule stops, and what is done about it instead. */
export interface Limit {
  what: string
  instead: string
  attack: Attack
}

/** What the rules do not stop, each with an attack that succeeds on the domain as it is. */
export const limits: readonly Limit[] = [
  {
    what: 'ten who all answer the same, or all but the one who looks',
    instead: 'rule 5 shows counts from ten, whatever they are',
    attack: allTheSame,
  },
  {
    what: 'how many of a small municipality are in each third, beside the thirds of all',
    instead: 'no level of anyone is told, whoever looks (rule 6)',
    attack: thirdsOfSmallCells,
  },
  {
    what: 'two colleagues who pool what they know',
    instead: 'the privacy notice says so (rule 13)',
    attack: twoColleagues(5),
  },
  {
    what: 'the same people in two rounds, where it is known who changed nothing',
    instead: 'nothing published says that anyone answered the same again',
    attack: sameAnswersNextRound,
  },
  {
    what: 'the same question twice in one form',
    instead: 'do not ask twice',
    attack: sameQuestionTwice,
  },
  {
    what: 'whoever answers many times where no heads are counted',
    instead: 'count the heads: then the municipality waits (rule 11)',
    attack: answeringOften(),
  },
]
