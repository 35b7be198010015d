import { Hono } from 'hono'
import type { Context } from 'hono'
import { takesPartAt } from '../../schemas/network.ts'
import { voicesOf } from '../../schemas/questionnaire.ts'
import { isDeleted } from '../../schemas/retention.ts'
import { voiceSchema } from '../../schemas/voice.ts'
import type { Voice } from '../../schemas/voice.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import { NewLinkPage } from '../../web/pages/new-link-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { goOn } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { ShowForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { municipalityInRound } from '../rounds/municipality-in-round.ts'
import type { Found } from '../rounds/municipality-in-round.ts'
import { newLink as makeLink } from '../rounds/new-link.ts'
import { settingsFrom } from '../settings.ts'
import { replaceLink } from '../storage/link-replacements.ts'

/** A new link to a municipality's form, instead of one that has come astray. */
export const newLink = new Hono<AppEnv>()

const path = '/networks/:network/rounds/:round/municipalities/:municipality/links/:voice'

newLink.get(path, facilitator, async (c) => {
  const asked = await askedFor(c)
  return asked ? showPage(c, asked)(freshForm(), 200) : notFound(c)
})

newLink.post(path, limitForm, readForm, facilitator, async (c) => {
  const asked = await askedFor(c)
  if (!asked) return notFound(c)
  const { slug } = c.var.membership.network
  const { found, voice } = asked
  const fields = { made: field.whole(0, 1000), confirm: field.yes() }
  return takeForm(c, fields, showPage(c, asked), async ({ made }) => {
    const { linkSealKey } = settingsFrom(c.env)
    if (linkSealKey === undefined) return { confirm: 'no-key' }
    const holder = { municipality: found.municipality.slug, voice }
    const entry = entryOf(c, 'link-replaced', { round: found.round.id, ...holder })
    await replaceLink(c.env.DB, slug, await makeLink(found.round.id, holder, linkSealKey), made, entry)
    return goOn(c, paths.roundMunicipality(slug, found.round.id, holder.municipality), 'linkReplaced')
  })
})

interface Asked {
  found: Found
  voice: Voice
}

/**
 * The form that the address names: of a municipality that takes part, and of a kind that its questionnaire asks for; not
 * one whose links have been deleted.
 */
const askedFor = async (c: Context<AppEnv>): Promise<Asked | undefined> => {
  const voice = voiceSchema.safeParse(c.req.param('voice')).data
  const found = voice && (await municipalityInRound(c))
  if (!found || !takesPartAt(found.municipality, found.round.gathering)) return undefined
  if (voice === 'individual' && isDeleted(found.round, 'links')) return undefined
  return voicesOf(found.questionnaire).includes(voice) ? { found, voice } : undefined
}

const showPage =
  (c: Context<AppEnv>, { found, voice }: Asked): ShowForm =>
  (state, status) =>
    respondPage(
      c,
      <NewLinkPage
        site={c.var.site}
        network={c.var.membership.network}
        round={found.round}
        municipality={found.municipality}
        voice={voice}
        made={found.links.find((link) => link.voice === voice)?.made ?? 0}
        hasKey={settingsFrom(c.env).linkSealKey !== undefined}
        state={state}
      />,
      status,
    )
