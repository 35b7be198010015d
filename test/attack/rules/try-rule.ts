import { buildSubject } from '../subject/build-subject.ts'
import type { Example } from './attack.ts'
import type { RuleOff } from './rules-off.ts'

/** What an attack finds with the rule, which must be nothing, and without it. */
export interface Tried {
  rule: RuleOff
  with: Example | undefined
  without: Example | undefined
}

/** Makes the attack on the domain as it is, and on the domain without the rule. */
export const tryRule = async (rule: RuleOff): Promise<Tried> => {
  const { attack, edits, world = [], careless = (subject) => subject } = rule
  const asItIs = await buildSubject(world)
  const without = careless(await buildSubject([...world, ...edits]))
  return { rule, with: attack(asItIs), without: attack(without) }
}
