import type { Edit, Subject } from '../subject/build-subject.ts'
import { exactFrom, withoutLeast } from '../subject/edits.ts'
import type { Attack } from './attack.ts'
import { besideWhatIsKnown } from './beside-known.ts'
import { totalBesideSmallCells } from './beside-small-cells.ts'
import { productOverAll } from './careless-formula.ts'
import { hangingOn } from './condition.ts'
import { hiddenFactor } from './hidden-factor.ts'
import { comparingEditions } from './later-edition.ts'
import { takingOwnOut } from './network-alone.ts'
import { whoDidNotKnow } from './not-knowing.ts'
import { oneCell } from './one-cell.ts'
import { whoSent } from './participation.ts'
import { answeringOften } from './stuffing.ts'
import { takingAway } from './taking-away.ts'
import { whoWrote } from './texts.ts'
import { everyTwoEditions, smallThenMany } from './two-editions.ts'

/** A rule, the domain without it, and the attack that it stops. */
export interface RuleOff {
  rule: string
  /** What there is in its place. */
  without: string
  attack: Attack
  /** The rule taken out. */
  edits: readonly Edit[]
  /** What else is edited, with the rule and without it: a smaller world. */
  world?: readonly Edit[]
  /** What someone would have to write to break the rule, where the product has nothing to take out. */
  careless?: (subject: Subject) => Subject
}

const edit = (name: string, from: string, to: string): Edit => ({ file: `worker/domain/${name}.ts`, from, to })
const contract = (from: string, to: string): Edit => ({ file: 'schemas/results.ts', from, to })

const rounded = 'Math.max(1, Math.min(levels - 2, Math.round(level)))'
const atOne = (count: number) => Array.from({ length: count }, () => ({ level: 1, more: 0 }))

/** Every rule that stops an attack, in the order of the rules. */
export const rulesOff: readonly RuleOff[] = [
  {
    rule: '1, 3 threshold',
    without: 'one answer is shown',
    attack: oneCell(6, 5),
    edits: [edit('cell', 'if (n < threshold)', 'if (n < 1)')],
  },
  {
    rule: '1 three at the least',
    without: 'a threshold of two',
    attack: oneCell(6, 5),
    edits: [edit('cell', 'if (n < threshold)', 'if (n < 2)')],
  },
  {
    rule: '3 nobody looks like few',
    without: 'its own reason for nobody',
    attack: whoDidNotKnow,
    edits: [edit('cell', "reason: 'few'", "reason: n === 0 ? 'none' : 'few'")],
  },
  {
    rule: '2 releases only',
    without: 'each answer changes what is shown',
    attack: comparingEditions(),
    edits: [edit('standing-cells', 'if (earlier.length === 0) return {', 'if (earlier.length >= 0) return {')],
  },
  {
    rule: '2 only come, or only gone',
    without: 'any ten that differ',
    attack: everyTwoEditions,
    edits: [edit('standing-cells', 'areNested([people, answered]) && ', '')],
    world: exactFrom(3),
  },
  {
    rule: '2 small stays small',
    without: 'a small cell that grows is shown',
    attack: smallThenMany,
    edits: [edit('standing-cells', "if (spoken.includes('in-part')) return false", '')],
    world: exactFrom(5),
  },
  {
    rule: '2 totals of editions',
    without: 'every edition its own total',
    attack: comparingEditions(7, 8, 4),
    edits: [edit('release', 'mayCoverAll(earlier, question, standings, kind)', 'true')],
  },
  {
    rule: '4 no mean',
    without: 'a mean to one decimal',
    attack: oneCell(6, 5),
    edits: [
      edit(
        'small-cell',
        'median: coarse }',
        'median: coarse, mean: Math.round((10 * sum(levelsIn(counts))) / n) / 10 }',
      ),
      contract('median: z.int(),', 'median: z.int(), mean: z.number(),'),
    ],
  },
  {
    rule: '4 whole median',
    without: 'a median of halves',
    attack: oneCell(2, 5),
    edits: [edit('small-cell', rounded, 'level'), contract('median: z.int(),', 'median: z.number(),')],
  },
  {
    rule: '4 «or lower», «or higher»',
    without: 'each level by itself',
    attack: oneCell(6, 3),
    edits: [edit('small-cell', rounded, 'Math.round(level)')],
  },
  {
    rule: '4 third from five',
    without: 'a third from three',
    attack: oneCell(6, 3),
    edits: [edit('limits', 'majorityFrom = 5', 'majorityFrom = 3')],
  },
  {
    rule: '4 no third of two levels',
    without: 'a third of two levels',
    attack: oneCell(2, 5),
    edits: [edit('small-cell', ' && counts.length > 2', '')],
  },
  {
    rule: '4 n as a band',
    without: 'n as it is',
    attack: whoDidNotKnow,
    edits: [edit('small-cell', 'from: threshold, to: exactFrom - 1', 'from: n, to: n')],
  },
  {
    rule: '5 exact from ten',
    without: 'exact from five',
    attack: oneCell(6, 5),
    edits: exactFrom(5),
  },
  {
    rule: '6 totals',
    without: 'always over all',
    attack: takingAway('anyone'),
    edits: [edit('total', 'mayCover ? municipalities : exact', 'municipalities'), ...withoutLeast],
  },
  {
    rule: '6 without any one',
    without: 'ten in the rest are enough',
    attack: takingAway('a municipality'),
    edits: [edit('total', 'sum([...sizes]) - Math.max(0, ...sizes) >= floor', 'sum([...sizes]) >= floor')],
  },
  {
    rule: '6 thirds beside small cells',
    without: 'a total beside small cells in exact counts',
    attack: totalBesideSmallCells,
    edits: [edit('total', "if (rest.every(({ cell }) => cell.kind === 'hidden'))", 'if (rest.length >= 0)')],
  },
  {
    rule: '6 thirds of two levels',
    without: 'thirds of four levels',
    attack: besideWhatIsKnown(4, 5),
    edits: [edit('limits', 'thirdsFromLevels = 6', 'thirdsFromLevels = 4')],
  },
  {
    rule: '6 thirds from five',
    without: 'thirds beside cells of three',
    attack: besideWhatIsKnown(6, 3),
    edits: [edit('limits', 'thirdsFromThreshold = 5', 'thirdsFromThreshold = 3')],
  },
  {
    rule: '6 of the network alone',
    without: 'ten in the network are enough',
    attack: takingOwnOut,
    edits: [edit('network-answer', "tallied.kind !== 'texts' && answered", "tallied.kind === 'texts' && answered")],
  },
  {
    rule: '7 conditions, in a cell',
    without: 'shown whatever it hangs on',
    attack: hangingOn('scale', []),
    edits: [edit('shown-scales', 'isTold(slug, scale) ? cellOf', 'isTold(slug, scale) || true ? cellOf')],
  },
  {
    rule: '7 conditions, in a total',
    without: 'counted whatever it hangs on',
    attack: hangingOn('choice', [atOne(10)]),
    edits: [edit('shown-scales', 'coversAllByLevel(totals.get(base.question))', 'totals.has(base.question)')],
  },
  {
    rule: '7 conditions, beside thirds',
    without: 'counted where thirds are shown',
    attack: hangingOn('choice', [atOne(9), atOne(9)], 6, 5),
    edits: [edit('shown-scales', "overAllIn(total) === 'exact'", 'overAllIn(total) !== undefined')],
  },
  {
    rule: '8 no product of four',
    without: 'a product of what is hidden too',
    attack: hiddenFactor,
    edits: [],
    careless: productOverAll,
  },
  {
    rule: '10 shuffled texts',
    without: 'as they are stored',
    attack: whoWrote(10),
    edits: [edit('network-answer', 'shuffled(tallied.texts.toSorted())', 'tallied.texts')],
  },
  {
    rule: '10 ten texts',
    without: 'from one text',
    attack: whoWrote(1),
    edits: [edit('network-answer', 'if (n < floor)', 'if (n < 1)'), ...withoutLeast],
  },
  {
    rule: '11 words, not numbers',
    without: 'how many have answered',
    attack: whoSent,
    edits: [edit('participation', "return 'fewer-than-threshold'", 'return `${count}`')],
  },
  {
    rule: '11 more than expected waits',
    without: 'it is counted',
    attack: answeringOften(2),
    edits: [edit('held', "=== 'more-than-expected'", '=== undefined')],
  },
]
