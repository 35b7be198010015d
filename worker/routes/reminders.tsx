import { Hono } from 'hono'
import type { Context } from 'hono'
import { languageSchema } from '../../schemas/language.ts'
import { isOpen } from '../../schemas/round.ts'
import { RemindersPage } from '../../web/pages/reminders-page.tsx'
import { closingOf, gatheringInSentence } from '../answering/occasion.ts'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { fieldOf } from '../forms/form-fields.ts'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { roundOf } from '../rounds/found-round.ts'
import { addressesOf, municipalityInRound } from '../rounds/municipality-in-round.ts'
import { canSend, remind } from '../rounds/reminders.ts'
import { addressesIn, municipalitiesInRound } from '../rounds/round-municipalities.ts'
import { toRemindOf } from '../rounds/to-remind.ts'
import type { Reminding } from '../rounds/to-remind.ts'
import { contactOf, contactsOf } from '../storage/contacts.ts'
import { remindersOf } from '../storage/reminders.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'

/** Reminders to the municipalities' contacts: to one of them, and to all whose joint answer is missing. Once each. */
export const reminders = new Hono<AppEnv>()

/** So many are sent at once that the free plan's limit on what a request may ask of others is kept. */
const mostAtOnce = 20

reminders.post(
  '/networks/:network/rounds/:round/municipalities/:municipality/reminder',
  limitForm,
  readForm,
  facilitator,
  async (c) => {
    const found = await municipalityInRound(c)
    if (!found) return notFound(c)
    const { slug } = c.var.membership.network
    const { standing, round, municipality } = found
    const contact = await contactOf(c.env.DB, slug, municipality.slug)
    const isSeen = contact?.email === fieldOf(c.var.fields, 'to')
    const mayRemind = contact && isSeen && canSend(c) && isOpen(round, new Date().toISOString())
    const language = languageSchema.safeParse(fieldOf(c.var.fields, 'text')).data ?? contact?.language
    const sent =
      mayRemind && language
        ? await remind(c, found, [{ standing, addresses: await addressesOf(c, found), email: contact.email, language }])
        : 0
    const page = `${paths.roundMunicipality(slug, round.id, municipality.slug)}#reminder`
    return goOn(c, page, sent > 0 ? 'reminderSent' : undefined)
  },
)

reminders.get('/networks/:network/rounds/:round/reminders', facilitator, async (c) => {
  const found = await roundOf(c)
  if (!found) return notFound(c)
  const { site, membership } = c.var
  const { phase } = closingOf(site, found.round, new Date().toISOString())
  return respondPage(
    c,
    <RemindersPage
      site={site}
      network={membership.network}
      round={found.round}
      phase={phase}
      gathering={gatheringInSentence(site, membership.network, found.round)}
      reminding={await remindingIn(c, found)}
      atOnce={mostAtOnce}
      canSend={canSend(c)}
      notice={noticeOf(c)}
    />,
  )
})

reminders.post('/networks/:network/rounds/:round/reminders', limitForm, readForm, facilitator, async (c) => {
  const found = await roundOf(c)
  if (!found) return notFound(c)
  const page = paths.reminders(c.var.membership.network.slug, found.round.id)
  if (!canSend(c) || !isOpen(found.round, new Date().toISOString())) return goOn(c, page)
  const now = (await remindingIn(c, found)).ready.slice(0, mostAtOnce)
  const standings = now.map(({ standing }) => standing)
  const addresses = await addressesIn(c, found.round.id, standings)
  const asked = now.map((one) => ({ ...one, addresses: addresses.get(one.standing.municipality.slug) ?? {} }))
  const sent = await remind(c, found, asked)
  return goOn(c, page, sent > 0 ? 'remindersSent' : undefined)
})

const remindingIn = async (c: Context<AppEnv>, { round }: RoundWithQuestionnaire): Promise<Reminding> => {
  const [standings, contacts, sent] = await Promise.all([
    municipalitiesInRound(c, round),
    contactsOf(c.env.DB, c.var.membership.network.slug),
    remindersOf(c.env.DB.withSession('first-primary'), round.id),
  ])
  return toRemindOf(standings, contacts, sent)
}
