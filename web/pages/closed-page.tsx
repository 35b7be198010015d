import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import { DraftLeft } from './drafts/draft-left.tsx'
import { Layout } from './layout.tsx'
import { TypedAnswers, typedFormId } from './typed-answers.tsx'
import type { TypedAnswersProps } from './typed-answers.tsx'

export interface ClosedPageProps {
  site: Site
  phase: 'planned' | 'closed'
  gathering: string
  /** When it opens or closed, in words. */
  when: string | undefined
  /** The day until which a person's own answer can still be seen through the link, in words. */
  until: string | undefined
  /** Where a draft in the browser is told of. */
  draft: Pick<Parameters<typeof DraftLeft>[0], 'draftKey' | 'action'>
  /** What was typed and could not be taken, and where it was sent. */
  unsaved?: Omit<TypedAnswersProps, 'site' | 'heading'>
}

/** A form that takes no answers: not yet, or no longer. */
export const ClosedPage: FC<ClosedPageProps> = ({ site, phase, gathering, when, until, draft, unsaved }) => {
  const { closed, notOpen } = site.texts.receipt
  const words = phase === 'closed' ? closed : notOpen
  return (
    <Layout site={site} title={words.title} scripts={['receipt.js']} {...(unsaved && { languageForm: typedFormId })}>
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      <p class="lead">{words.when(when)}</p>
      {phase === 'closed' && <p>{closed.next(gathering)}</p>}
      {phase === 'closed' && until !== undefined && <p>{closed.linkUntil(until)}</p>}
      <DraftLeft site={site} {...draft} />
      {unsaved && <TypedAnswers site={site} heading={words.title} {...unsaved} />}
    </Layout>
  )
}
