import { Hono } from 'hono'
import type { Context } from 'hono'
import { languageSchema } from '../../schemas/language.ts'
import { voicesOf } from '../../schemas/questionnaire.ts'
import { voiceSchema } from '../../schemas/voice.ts'
import { letterKinds, letterOf } from '../../web/letters.ts'
import { QrDrawing } from '../../web/pages/qr-code.tsx'
import { RoundMunicipalityPage } from '../../web/pages/round-municipality-page.tsx'
import type { RoundMunicipalityPageProps } from '../../web/pages/round-municipality-page.tsx'
import { textsIn } from '../../web/texts/texts.ts'
import { closingOf, gatheringInSentence } from '../answering/occasion.ts'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { noticeOf } from '../forms/go-on.ts'
import { facilitator, viewer } from '../middleware/allow.ts'
import { respondPage } from '../respond.tsx'
import { letterFactsOf } from '../rounds/letter-facts.ts'
import { addressesOf, municipalityInRound } from '../rounds/municipality-in-round.ts'
import type { Found } from '../rounds/municipality-in-round.ts'
import { canSend } from '../rounds/reminders.ts'
import { mayShare } from '../rounds/round-municipalities.ts'
import { contactOf } from '../storage/contacts.ts'
import { reminderOf } from '../storage/reminders.ts'

/** One municipality in a round: how far it has come, and everything that a network leader sends to it. */
export const roundMunicipality = new Hono<AppEnv>()

roundMunicipality.get('/networks/:network/rounds/:round/municipalities/:municipality', viewer, async (c) => {
  const found = await municipalityInRound(c)
  if (!found) return notFound(c)
  const { site, membership } = c.var
  const { phase, when } = closingOf(site, found.round, new Date().toISOString())
  return respondPage(
    c,
    <RoundMunicipalityPage
      site={site}
      network={membership.network}
      round={found.round}
      phase={phase}
      when={when}
      gathering={gatheringInSentence(site, membership.network, found.round)}
      standing={found.standing}
      sharing={mayShare(c) ? await sharingOf(c, found) : undefined}
      mayCorrect={membership.role === 'owner'}
      notice={noticeOf(c)}
    />,
  )
})

roundMunicipality.get(
  '/networks/:network/rounds/:round/municipalities/:municipality/qr/:voice',
  facilitator,
  async (c) => {
    const voice = voiceSchema.safeParse(c.req.param('voice'))
    const found = voice.success ? await municipalityInRound(c) : undefined
    const address = found && voice.success ? (await addressesOf(c, found))[voice.data] : undefined
    if (!found || !voice.success || address === undefined) return notFound(c)
    const words = c.var.site.texts.sharing
    const drawing = <QrDrawing text={address} label={words.qrOf[voice.data](found.municipality.name)} />
    return c.body(String(await drawing), 200, {
      'Content-Type': 'image/svg+xml',
      'Content-Disposition': `attachment; filename="${found.municipality.slug}-${words.qrFile[voice.data]}.svg"`,
    })
  },
)

const sharingOf = async (c: Context<AppEnv>, found: Found): Promise<RoundMunicipalityPageProps['sharing']> => {
  const { network } = c.var.membership
  const [addresses, contact, reminder] = await Promise.all([
    addressesOf(c, found),
    contactOf(c.env.DB, network.slug, found.municipality.slug),
    reminderOf(c.env.DB.withSession('first-primary'), found.round.id, found.municipality.slug),
  ])
  const asked = languageSchema.safeParse(c.req.query('text')).data
  const written = asked ?? contact?.language ?? c.var.site.language
  const facts = letterFactsOf(written, network, found, found.standing, addresses, new Date().toISOString())
  return {
    voices: voicesOf(found.questionnaire),
    linked: new Set(found.links.flatMap(({ voice, sealed }) => (sealed === undefined ? [] : [voice]))),
    addresses,
    written,
    contact: contact?.email,
    reminder,
    canSend: canSend(c),
    letters:
      found.phase === 'closed'
        ? []
        : letterKinds.flatMap((kind) => {
            const letter = letterOf(textsIn(written), kind, facts)
            return letter ? [{ kind, letter }] : []
          }),
  }
}
