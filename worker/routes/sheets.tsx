import { Hono } from 'hono'
import type { Context } from 'hono'
import { languageSchema } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import { voicesOf } from '../../schemas/questionnaire.ts'
import { phaseOf } from '../../schemas/round.ts'
import { linksAfterClosing } from '../../web/pages/round/links-after-closing.ts'
import { SheetsPage } from '../../web/pages/sheets-page.tsx'
import { gatheringInSentence } from '../answering/occasion.ts'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { facilitator } from '../middleware/allow.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { roundOf } from '../rounds/found-round.ts'
import { addressesOf, municipalityInRound } from '../rounds/municipality-in-round.ts'
import { addressesIn, listAskedFor, municipalitiesInRound } from '../rounds/round-municipalities.ts'
import { sheetOf } from '../rounds/sheets.ts'
import { contactOf, contactsOf } from '../storage/contacts.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'

/** What is printed: a municipality's sheet, and those of all of them. Each in its contact's language, or `?text=`. */
export const sheets = new Hono<AppEnv>()

/** Two QR codes each: so many keep the page under 150 kB. */
const sheetsAPage = 20

sheets.get('/networks/:network/rounds/:round/municipalities/:municipality/sheet', facilitator, async (c) => {
  const found = await municipalityInRound(c)
  if (!found) return notFound(c)
  const { site, membership } = c.var
  const { slug, name } = found.municipality
  const contact = await contactOf(c.env.DB, membership.network.slug, slug)
  const sheet = sheetOf(c, found, slug, await addressesOf(c, found), languageFor(c, contact?.language))
  return respondPage(
    c,
    <SheetsPage
      site={site}
      network={membership.network}
      title={site.texts.sheet.title(name)}
      back={{
        path: paths.roundMunicipality(membership.network.slug, found.round.id, slug),
        label: site.texts.sharing.title(name, gatheringInSentence(site, membership.network, found.round)),
      }}
      sheets={sheet ? [sheet] : []}
      links={linksOf(c, found)}
      without={sheet ? [] : [name]}
    />,
  )
})

sheets.get('/networks/:network/rounds/:round/sheets', facilitator, async (c) => {
  const found = await roundOf(c)
  if (!found) return notFound(c)
  const { site, membership } = c.var
  const { slug } = membership.network
  const { shown, window } = listAskedFor(c, await municipalitiesInRound(c, found.round), sheetsAPage)
  const [addresses, contacts] = await Promise.all([addressesIn(c, found.round.id, shown), contactsOf(c.env.DB, slug)])
  const made = shown.map(({ municipality }) => {
    const language = contacts.find((contact) => contact.municipality === municipality.slug)?.language
    const forms = addresses.get(municipality.slug) ?? {}
    return { municipality, sheet: sheetOf(c, found, municipality.slug, forms, languageFor(c, language)) }
  })
  return respondPage(
    c,
    <SheetsPage
      site={site}
      network={membership.network}
      title={site.texts.sheet.titleOfAll}
      back={{ path: paths.round(slug, found.round.id), label: site.texts.sharing.toRound }}
      sheets={made.flatMap(({ sheet }) => sheet ?? [])}
      links={linksOf(c, found)}
      without={made.flatMap(({ municipality, sheet }) => (sheet ? [] : [municipality.name]))}
      more={{ path: paths.sheets(slug, found.round.id), window }}
    />,
  )
})

const linksOf = (c: Context<AppEnv>, { round, questionnaire }: RoundWithQuestionnaire): string | undefined =>
  phaseOf(round, new Date().toISOString()) === 'closed'
    ? linksAfterClosing(c.var.site, round, voicesOf(questionnaire))
    : undefined

const languageFor = (c: Context<AppEnv>, contact: Language | undefined): Language =>
  languageSchema.safeParse(c.req.query('text')).data ?? contact ?? c.var.site.language
