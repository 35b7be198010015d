import type { FC } from 'hono/jsx'
import type { DraftedAnswer } from '../../../schemas/answer-draft.ts'
import type { Site } from '../../site.ts'
import { draftWords, wordsOnForm } from './draft-words.ts'

/** What came of a file that a draft was to be opened from: it is in the form, but for the rest; or it was none. */
export type OpenedDraft = { outcome: 'opened'; rest: readonly DraftedAnswer[] } | { outcome: 'unreadable' }

interface DraftNoticeProps {
  site: Site
  /** What the draft of this page is kept by in the browser, and what of it is known here. */
  data: Record<`data-${string}`, string | undefined>
  opened?: OpenedDraft | undefined
}

/** Above the form: what has become of a draft. The script says its part here, in words that the page brings with it. */
export const DraftNotice: FC<DraftNoticeProps> = ({ site, data, opened }) => (
  <div id="draft" class="draft" {...draftWords(site, wordsOnForm)} {...data}>
    <p role="status" tabindex={opened ? -1 : undefined} autofocus={opened !== undefined}>
      {opened && site.texts.answerDraft.says[opened.outcome]}
    </p>
    <Rest site={site} rest={opened?.outcome === 'opened' ? opened.rest : []} />
  </div>
)

const Rest: FC<{ site: Site; rest: readonly DraftedAnswer[] }> = ({ site, rest }) => (
  <div class="draft-rest" hidden={rest.length === 0}>
    <p>{site.texts.answerDraft.rest}</p>
    <dl>
      {rest.map(({ question, values }) => (
        <>
          <dt>{question}</dt>
          <dd>{values.join('; ')}</dd>
        </>
      ))}
    </dl>
  </div>
)
