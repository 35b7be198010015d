/** What improves a form: its conditions, and the draft of it. */
import './conditions.ts'
import { canCompare } from './can-compare.ts'
import { keepDraft } from './draft-form.ts'

const root = document.getElementById('draft')
const form = document.querySelector<HTMLFormElement>('form.answers')

if (root && form && canCompare()) keepDraft(root, form)
