import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Release } from '../../schemas/results.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import { RedactionPage } from '../../web/pages/correcting/redaction-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { textQuestionsOf } from '../domain/redaction.ts'
import type { WrittenAnswer } from '../domain/redaction.ts'
import { withTextReplaced } from '../domain/release.ts'
import { notFound } from '../errors.tsx'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { ShowForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { writeEntry } from '../ledger/write-entry.ts'
import { owner } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { roundOf } from '../rounds/found-round.ts'
import { redactedAs, redactionFields } from '../rounds/redaction-fields.ts'
import { redactReleased } from '../storage/redactions.ts'
import { findRelease } from '../storage/releases.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'
import { hashOf } from '../tokens.ts'

/** Taking words that name someone out of what participants wrote and that was released. */
export const releasedRedactions = new Hono<AppEnv>()

const path = '/networks/:network/rounds/:round/redaction'

const textsAPage = 25

releasedRedactions.get(path, owner, async (c) => {
  const released = await releasedIn(c)
  return released ? showPage(c, released)(freshForm({ how: 'words' }), 200) : notFound(c)
})

releasedRedactions.post(path, limitForm, readForm, owner, async (c) => {
  const released = await releasedIn(c)
  if (!released) return notFound(c)
  const { found, release, texts } = released
  const { slug } = c.var.membership.network
  const fields = { ...redactionFields, seen: field.text() }
  return takeForm(c, fields, showPage(c, released), async ({ text: place, seen, ...asked }) => {
    const written = texts[Number(place)]
    if (!written || !release || seen !== release.hash) return { text: 'changed-meanwhile' }
    const redacted = redactedAs(written.text, asked)
    if ('faults' in redacted) return redacted.faults
    const { key: question } = written.question
    const replaced = { question, from: written.text, to: redacted.text }
    const results = withTextReplaced(release.results, question, replaced.from, replaced.to)
    const after = { hash: await hashOf(JSON.stringify(results)), results }
    const subject = { round: found.round.id, question, before: release.hash, after: after.hash }
    const entry = entryOf(c, 'text-redacted', subject)
    await writeEntry(c.env, { kind: 'released-text', ...subject, place: placeOf(release, replaced) })
    const isRedacted = await redactReleased(c.env.DB, slug, release.hash, after, replaced, entry)
    if (!isRedacted) return { text: 'changed-meanwhile' }
    return goOn(c, paths.releaseRedaction(slug, found.round.id), 'textRedacted')
  })
})

/** Which of the texts of its question a text is. */
const placeOf = ({ results: { others } }: Release, { question, from }: { question: string; from: string }): number => {
  const answer = others[question]
  return answer?.kind === 'texts' ? answer.texts.indexOf(from) : 0
}

interface Released {
  found: RoundWithQuestionnaire
  /** Nothing before the round is released. */
  release: Release | undefined
  /** What was released in words, in the order of the questionnaire, and then of the release. */
  texts: WrittenAnswer[]
}

const releasedIn = async (c: Context<AppEnv>): Promise<Released | undefined> => {
  const found = await roundOf(c)
  if (!found) return undefined
  const release = await findRelease(c.env.DB.withSession('first-primary'), found.round.id)
  const texts = textQuestionsOf(found.questionnaire, 'individual').flatMap((question) => {
    const answer = release?.results.others[question.key]
    return answer?.kind === 'texts' ? answer.texts.map((text) => ({ question, text })) : []
  })
  return { found, release, texts }
}

const showPage =
  (c: Context<AppEnv>, { found, release, texts }: Released): ShowForm =>
  (state, status) => {
    const { site, membership } = c.var
    const pages = Math.max(1, Math.ceil(texts.length / textsAPage))
    const page = Math.min(Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1), pages)
    const action = paths.releaseRedaction(membership.network.slug, found.round.id)
    return respondPage(
      c,
      <RedactionPage
        site={site}
        network={membership.network}
        title={site.texts.correcting.redaction.titleOfReleased}
        what="released"
        action={action}
        back={paths.round(membership.network.slug, found.round.id)}
        seen={release?.hash ?? ''}
        texts={texts
          .map(({ question, text }, place) => ({ value: String(place), question: question.label[site.language], text }))
          .slice((page - 1) * textsAPage, page * textsAPage)}
        paging={{ page, pages }}
        state={state}
        notice={noticeOf(c)}
      />,
      status,
    )
  }
