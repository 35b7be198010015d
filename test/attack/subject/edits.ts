import type { Edit } from './build-subject.ts'

const results = 'schemas/results.ts'

/** The contract without its own least numbers: else it stops what a rule no longer does, before the attack sees it. */
export const withoutLeast: Edit[] = [
  {
    file: results,
    from: `kind: z.literal('exact'),\n  n: z.int().min(10)`,
    to: `kind: z.literal('exact'),\n  n: z.int()`,
  },
  {
    file: results,
    from: `kind: z.literal('thirds'),\n  n: z.int().min(10)`,
    to: `kind: z.literal('thirds'),\n  n: z.int()`,
  },
  { file: results, from: `z.literal('counts'), n: z.int().min(10)`, to: `z.literal('counts'), n: z.int()` },
  { file: results, from: `z.literal('median'), n: z.int().min(10)`, to: `z.literal('median'), n: z.int()` },
  { file: results, from: 'texts: z.array(z.string()).min(10)', to: 'texts: z.array(z.string())' },
]

/** The same rules in a smaller world: what they do at ten answers they do at this many. */
export const exactFrom = (few: number): Edit[] => [
  { file: 'worker/domain/limits.ts', from: 'export const exactFrom = 10', to: `export const exactFrom = ${few}` },
  ...withoutLeast,
]
