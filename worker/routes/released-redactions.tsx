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
import type { RedactedEdition, ReleasedRedaction } from '../storage/redactions.ts'
import { findReleases } from '../storage/releases.ts'
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
  const { found, releases, texts } = released
  const fields = { ...redactionFields, seen: field.text() }
  return takeForm(c, fields, showPage(c, released), async ({ text: place, seen, ...asked }) => {
    const written = texts[Number(place)]
    if (!written || seen !== hashOfAll(releases)) return { text: 'changed-meanwhile' }
    const redacted = redactedAs(written.text, asked)
    if ('faults' in redacted) return redacted.faults
    const replaced = { question: written.question.key, from: written.text, to: redacted.text }
    const [first, ...others] = await redactedEditions(releases, replaced)
    if (!first) return { text: 'changed-meanwhile' }
    const subject = { round: found.round.id, question: replaced.question, before: first.before, after: first.hash }
    const entry = entryOf(c, 'text-redacted', subject)
    for (const redactedOne of [first, ...others])
      await writeEntry(c.env, ledgerEntryOf(found.round.id, releases, replaced, redactedOne))
    const isRedacted = await redactReleased(c.env.DB, found.round, [first, ...others], replaced, entry)
    if (!isRedacted) return { text: 'changed-meanwhile' }
    return goOn(c, paths.releaseRedaction(found.round.network, found.round.id), 'textRedacted')
  })
})

/** What the ledger says of one edition that a text is taken out of: which of the texts of its question, by its hashes. */
const ledgerEntryOf = (
  round: string,
  releases: readonly Release[],
  { question, from }: ReleasedRedaction,
  { edition, before, hash: after }: RedactedEdition,
) => {
  const answer = releases.find((release) => release.edition === edition)?.results.others[question]
  const place = answer?.kind === 'texts' ? answer.texts.indexOf(from) : 0
  return { kind: 'released-text', round, question, place, before, after } as const
}

interface Released {
  found: RoundWithQuestionnaire
  /** Every edition, the newest one first. */
  releases: readonly Release[]
  /** What was released in words, in the order of the questionnaire, then of the editions, and then of each. */
  texts: WrittenAnswer[]
}

const releasedIn = async (c: Context<AppEnv>): Promise<Released | undefined> => {
  const found = await roundOf(c)
  if (!found) return undefined
  const releases = await findReleases(c.env.DB.withSession('first-primary'), found.round.id)
  return { found, releases: releases.toReversed(), texts: textsIn(found, releases.toReversed()) }
}

/** The texts of the newest edition, and those that only older ones have. */
const textsIn = ({ questionnaire }: RoundWithQuestionnaire, releases: readonly Release[]): WrittenAnswer[] =>
  textQuestionsOf(questionnaire, 'individual').flatMap((question) => {
    const [newest = [], ...older] = releases.map(({ results }) => {
      const answer = results.others[question.key]
      return answer?.kind === 'texts' ? answer.texts : []
    })
    const left = older.flat().filter((text) => !newest.includes(text))
    return [...newest, ...new Set(left)].map((text) => ({ question, text }))
  })

/** What tells whether any edition has changed since the page was read. */
const hashOfAll = (releases: readonly Release[]): string => releases.map(({ hash }) => hash).join(' ')

/** The editions that hold a text, as they are with another in its place. */
const redactedEditions = async (
  releases: readonly Release[],
  { question, from, to }: ReleasedRedaction,
): Promise<RedactedEdition[]> => {
  const holding = releases.filter(({ results: { others } }) => {
    const answer = others[question]
    return answer?.kind === 'texts' && answer.texts.includes(from)
  })
  return Promise.all(
    holding.map(async ({ edition, hash: before, results: old }) => {
      const results = withTextReplaced(old, question, from, to)
      return { edition, before, hash: await hashOf(JSON.stringify(results)), results }
    }),
  )
}

const showPage =
  (c: Context<AppEnv>, { found, releases, texts }: Released): ShowForm =>
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
        seen={hashOfAll(releases)}
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
