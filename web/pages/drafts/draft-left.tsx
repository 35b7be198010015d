import type { FC } from 'hono/jsx'
import type { Site } from '../../site.ts'
import { draftWords } from './draft-words.ts'

interface DraftLeftProps {
  site: Site
  /** What drafts of this form are kept by in the browser. */
  draftKey: string
  /** Where the form is sent, and where it is gone on with. */
  action: string
  /** On a receipt: which response it is of, where it is changed, and the hash of what is stored. */
  receipt?: { response: string; change: string | undefined; hash: string }
}

/**
 * On a receipt, and where a round takes no answers: a place for the script to wipe a draft that has arrived, and to tell
 * of one that has not. Empty without it.
 */
export const DraftLeft: FC<DraftLeftProps> = ({ site, draftKey, action, receipt }) => (
  <div
    id="draft"
    class="draft"
    {...draftWords(site, ['unsent', 'goOn', 'show', 'wipe'])}
    data-key={draftKey}
    data-action={action}
    data-response={receipt?.response}
    data-change={receipt?.change}
    data-hash={receipt?.hash}
  >
    <p role="status" />
  </div>
)
