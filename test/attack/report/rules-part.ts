import { rulesOff } from '../rules/rules-off.ts'
import { tryRule } from '../rules/try-rule.ts'
import type { Tried } from '../rules/try-rule.ts'
import type { Part } from './part.ts'

/** With any one rule taken out, something is told; with it, the same attack finds nothing. */
export const rulesPart = async (): Promise<Part> => {
  const tried: Tried[] = []
  for (const rule of rulesOff) tried.push(await tryRule(rule))
  return {
    title: 'Which rule stops what',
    heads: ['rule', 'in its place', 'what people answer', 'what is told'],
    rows: tried.map(({ rule: { rule, without: instead }, without }) => [
      rule,
      instead,
      without?.answers ?? '–',
      without?.told ?? 'nothing',
    ]),
    notes: [],
    broken: tried.flatMap(brokenIn),
  }
}

const brokenIn = ({ rule: { rule }, with: found, without }: Tried): string[] => [
  ...(found ? [`rule ${rule} does not stop it: ${found.answers}: ${found.told}`] : []),
  ...(without ? [] : [`rule ${rule}: its attack finds nothing without it either`]),
]
