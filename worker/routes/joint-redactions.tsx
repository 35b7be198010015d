import { Hono } from 'hono'
import type { Context } from 'hono'
import { teamResponseId } from '../../schemas/response.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import { RedactionPage } from '../../web/pages/correcting/redaction-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { writtenIn } from '../domain/redaction.ts'
import { notFound } from '../errors.tsx'
import { goOn } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { ShowForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { writeEntry } from '../ledger/write-entry.ts'
import { owner } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { municipalityInRound } from '../rounds/municipality-in-round.ts'
import type { Found } from '../rounds/municipality-in-round.ts'
import { redactedAs, redactionFields } from '../rounds/redaction-fields.ts'
import type { Kept } from '../storage/kept.ts'
import { redactJoint } from '../storage/redactions.ts'
import { findResponse } from '../storage/responses.ts'

/** Taking words that name someone out of a municipality's joint answer. */
export const jointRedactions = new Hono<AppEnv>()

const path = '/networks/:network/rounds/:round/municipalities/:municipality/redaction'

jointRedactions.get(path, owner, async (c) => {
  const answered = await answeredIn(c)
  return answered ? showPage(c, answered)(freshForm({ how: 'words' }), 200) : notFound(c)
})

jointRedactions.post(path, limitForm, readForm, owner, async (c) => {
  const answered = await answeredIn(c)
  if (!answered) return notFound(c)
  const { found, kept } = answered
  const { slug } = c.var.membership.network
  const where = { round: found.round.id, municipality: found.municipality.slug }
  const fields = { ...redactionFields, seen: field.whole(0, 999_999_999) }
  return takeForm(c, fields, showPage(c, answered), async ({ text: question, seen: revision, ...asked }) => {
    const written = writtenIn(found.questionnaire, 'team', kept.answers).find((one) => one.question.key === question)
    if (!written || revision !== kept.revision) return { text: 'changed-meanwhile' }
    const redacted = redactedAs(written.text, asked)
    if ('faults' in redacted) return redacted.faults
    const answers = { ...kept.answers, [question]: redacted.text }
    const entry = entryOf(c, 'text-redacted', { ...where, question })
    await writeEntry(c.env, { kind: 'joint-text', ...where, question, revision })
    const isRedacted = await redactJoint(c.env.DB, slug, { ...where, revision }, answers, entry)
    if (!isRedacted) return { text: 'changed-meanwhile' }
    return goOn(c, paths.roundMunicipality(slug, where.round, where.municipality), 'textRedacted')
  })
})

interface Answered {
  found: Found
  kept: Kept
}

/** The joint answer that the address names, where there is one. */
const answeredIn = async (c: Context<AppEnv>): Promise<Answered | undefined> => {
  const found = await municipalityInRound(c)
  if (!found) return undefined
  const key = {
    round: found.round.id,
    municipality: found.municipality.slug,
    voice: 'team',
    id: teamResponseId,
  } as const
  const kept = await findResponse(c.env.DB.withSession('first-primary'), key)
  return kept && { found, kept }
}

const showPage =
  (c: Context<AppEnv>, { found, kept }: Answered): ShowForm =>
  (state, status) => {
    const { site, membership } = c.var
    const { slug, name } = found.municipality
    return respondPage(
      c,
      <RedactionPage
        site={site}
        network={membership.network}
        title={site.texts.correcting.redaction.titleOfJoint(name)}
        what="joint"
        action={paths.redaction(membership.network.slug, found.round.id, slug)}
        back={paths.roundMunicipality(membership.network.slug, found.round.id, slug)}
        seen={String(kept.revision)}
        texts={writtenIn(found.questionnaire, 'team', kept.answers).map(({ question, text }) => ({
          value: question.key,
          question: question.label[site.language],
          text,
        }))}
        state={state}
      />,
      status,
    )
  }
