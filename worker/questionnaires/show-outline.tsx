import type { Context } from 'hono'
import { voicesOf } from '../../schemas/questionnaire.ts'
import { OutlinePage } from '../../web/pages/editor/outline-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { answerSeconds } from '../domain/answer-seconds.ts'
import { checkQuestionnaire } from '../domain/questionnaire-check.ts'
import { notFound } from '../errors.tsx'
import { noticeOf } from '../forms/go-on.ts'
import { respondPage } from '../respond.tsx'
import { editedOf } from './edited-questionnaire.ts'
import type { Edited } from './edited-questionnaire.ts'

/** The outline of a questionnaire that is being written. */
export const showOutline = (c: Context<AppEnv>, edited: Edited, changedMeanwhile = false) => {
  const { draft, revision, hasChanges, latest } = edited
  const { site, membership } = c.var
  const page = (
    <OutlinePage
      site={site}
      network={membership.network}
      draft={draft}
      revision={revision}
      version={latest?.version}
      hasChanges={hasChanges}
      findings={checkQuestionnaire(draft)}
      seconds={voicesOf(draft).map((voice) => ({ voice, seconds: answerSeconds(draft, voice, site.language) }))}
      changedMeanwhile={changedMeanwhile}
      notice={noticeOf(c)}
    />
  )
  return respondPage(c, page, changedMeanwhile ? 409 : 200)
}

/** The outline as it is now, which says that someone else was first: nothing has been done. */
export const outlineChangedMeanwhile = async (c: Context<AppEnv>) => {
  const edited = await editedOf(c)
  return edited ? showOutline(c, edited, true) : notFound(c)
}
