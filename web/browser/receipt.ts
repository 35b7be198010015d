/** What improves a receipt, and the page of a round that takes no answers: a draft that is left in the browser. */
import { canCompare } from './can-compare.ts'
import { settleDrafts } from './draft-left.ts'

const root = document.getElementById('draft')

if (root && canCompare()) void settleDrafts(root)
