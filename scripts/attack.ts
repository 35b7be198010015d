/**
 * `npm run attack`: whether anyone can tell what someone else answered, from everything that is ever published. Rule 9.
 * `--seed` and `--histories` choose the random histories. Counts, never times. Fails where anything is told that must not be.
 */
import { parseArgs } from 'node:util'
import { besidePart } from '../test/attack/report/beside-part.ts'
import { cellsPart } from '../test/attack/report/cells-part.ts'
import { historiesPart } from '../test/attack/report/histories-part.ts'
import { limitsPart, openingsPart } from '../test/attack/report/limits-part.ts'
import { allNetworks, networksPart } from '../test/attack/report/networks-part.ts'
import { allPages, pagesPart } from '../test/attack/report/pages-part.ts'
import { partText } from '../test/attack/report/part.ts'
import type { Part } from '../test/attack/report/part.ts'
import { rulesPart } from '../test/attack/report/rules-part.ts'
import { buildSubject } from '../test/attack/subject/build-subject.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, histories: { type: 'string', default: '3000' } },
})

const subject = await buildSubject()
const parts: (() => Part | Promise<Part>)[] = [
  () => cellsPart(subject, [2, 3, 4, 5, 6, 7], [3, 4, 5, 6, 7]),
  () => besidePart(subject, [2, 3, 4, 5, 6, 7], [3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7, 8, 9]),
  () => networksPart(allNetworks),
  () => pagesPart(subject, allPages),
  () => historiesPart(subject, Number(values.seed), Number(values.histories)),
  () => openingsPart(subject),
  () => rulesPart(),
  () => limitsPart(subject),
]

let broken = 0
for (const make of parts) {
  const part = await make()
  console.log(partText(part))
  broken += part.broken.length
}
process.exit(broken > 0 ? 1 : 0)
