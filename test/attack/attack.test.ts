import { describe, expect, it } from 'vitest'
import { attackHistories, byAll } from './histories/attack-histories.ts'
import { limits } from './limits/limits.ts'
import { besidePart } from './report/beside-part.ts'
import { cellsPart } from './report/cells-part.ts'
import { fewNetworks, networksPart } from './report/networks-part.ts'
import { pagesPart } from './report/pages-part.ts'
import { rulesOff } from './rules/rules-off.ts'
import type { RuleOff } from './rules/rules-off.ts'
import { tryRule } from './rules/try-rule.ts'
import { buildSubject } from './subject/build-subject.ts'

/** In milliseconds, on a machine that does other things too. */
const timeout = 60_000

// The same in large, with a table of what was gone through: `npm run attack`.

const asItIs = await buildSubject()

const rule = (name: string): RuleOff => {
  const found = rulesOff.find((one) => one.rule === name)
  if (!found) throw new Error(`there is no rule ${name}`)
  return found
}

describe('whoever knows everything that is published, and who answered', { timeout }, () => {
  it('cannot tell what anyone in a small group answered, nor can any of them but their own', () => {
    expect(cellsPart(asItIs, [2, 6], [3, 5]).broken).toEqual([])
  })

  it('cannot tell it from a total either, who knows what everyone in all other municipalities answered', () => {
    expect(besidePart(asItIs, [5, 6], [3, 5], [1, 2, 3, 4, 5, 6]).broken).toEqual([])
  })

  it('cannot tell it in any small network either, in one round, two, or two editions of one', async () => {
    expect((await networksPart(fewNetworks)).broken).toEqual([])
  })

  it('learns no more from pages and files than from the release', () => {
    expect(
      pagesPart(asItIs, [
        { sizes: [5], threshold: 5 },
        { sizes: [3], threshold: 3 },
      ]).broken,
    ).toEqual([])
  })

  it('cannot compute what fewer than ten answered, whatever happened in a network', () => {
    const { findings, gone } = attackHistories(asItIs, byAll(asItIs), 1, 60)
    expect(findings).toEqual([])
    expect(gone['sums']).toBeGreaterThan(500)
  })
})

describe('with a rule taken out', { timeout }, () => {
  it.each(rulesOff.map((one) => [one.rule, one.without, one] as const))(
    'something is told: rule %s, and %s',
    async (_, __, one) => {
      const tried = await tryRule(one)
      expect(tried.with).toBeUndefined()
      expect(tried.without).toBeDefined()
    },
  )

  it.each([
    ['2 releases only', 'taking away'],
    ['6 totals', 'taking away'],
    ['6 thirds beside small cells', 'summing up', 16],
    ['6 of the network alone', 'taking away'],
    ['7 conditions, in a cell', 'conditions'],
    ['5 exact from ten', 'files'],
  ])('random histories tell something too: rule %s, by %s', async (name, by, first = 1) => {
    const without = await buildSubject(rule(name).edits)
    const found = attackHistories(without, byAll(without), first, 15).findings.map((finding) => finding.by)
    expect(found).toContain(by)
  })

  it('the suite fails where the rule is not written as it was', async () => {
    const edit = { file: 'worker/domain/total.ts', from: 'not written there', to: '' }
    await expect(buildSubject([edit])).rejects.toThrow('0 times')
    await expect(buildSubject([{ ...edit, file: 'worker/domain/no-such.ts' }])).rejects.toThrow('not part of')
  })
})

describe('what the rules do not stop', () => {
  it.each(limits.map((limit) => [limit.what, limit] as const))('is said aloud: %s', (_, { attack }) => {
    expect(attack(asItIs)).toBeDefined()
  })
})
