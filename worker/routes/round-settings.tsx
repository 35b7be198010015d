import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { phaseOf } from '../../schemas/round.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import { RoundSettingsPage } from '../../web/pages/rounds/round-settings-page.tsx'
import { gatheringInSentence } from '../answering/occasion.ts'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { roundToChange } from '../rounds/found-round.ts'
import { linksNow, missingLinks } from '../rounds/links-for-round.ts'
import { formOf, plannedFrom, roundFields, timeFaults } from '../rounds/round-form.ts'
import type { RoundValues } from '../rounds/round-form.ts'
import { changeRound, removeRound } from '../storage/planned-rounds.ts'
import { newestQuestionnaires } from '../storage/questionnaires.ts'
import { findRound } from '../storage/rounds.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'

/** What can be changed of a round until it opens, and removing it. */
export const roundSettings = new Hono<AppEnv>()

roundSettings.get('/networks/:network/rounds/:round/settings', facilitator, async (c) => {
  const found = await roundToChange(c)
  return found ? show(c, found, await questionnairesOf(c)) : notFound(c)
})

roundSettings.post('/networks/:network/rounds/:round/settings', limitForm, readForm, facilitator, async (c) => {
  const [found, questionnaires] = await Promise.all([roundToChange(c), questionnairesOf(c)])
  if (!found) return notFound(c)
  return takeForm(
    c,
    roundFields(c.var.membership.network, questionnaires),
    (state, status) => show(c, found, questionnaires, { state, status }),
    (values) => change(c, found, questionnaires, values),
  )
})

roundSettings.post('/networks/:network/rounds/:round/removal', limitForm, readForm, facilitator, async (c) => {
  const found = await roundToChange(c)
  const { slug } = c.var.membership.network
  if (!found) return goOn(c, paths.rounds(slug), 'removed')
  const questionnaires = await questionnairesOf(c)
  return takeForm(
    c,
    { removing: field.yes() },
    (removal, status) => show(c, found, questionnaires, { removal, status }),
    async () => {
      const { id } = found.round
      const isGone = await removeRound(c.env.DB, slug, id, entryOf(c, 'round-removed', { round: id }))
      return isGone ? goOn(c, paths.rounds(slug), 'removed') : { removing: 'in-use' }
    },
  )
})

const questionnairesOf = (c: Context<AppEnv>): Promise<Questionnaire[]> =>
  newestQuestionnaires(c.env.DB.withSession('first-primary'), c.var.membership.network.slug)

const change = async (
  c: Context<AppEnv>,
  { round }: RoundWithQuestionnaire,
  questionnaires: readonly Questionnaire[],
  values: RoundValues,
): Promise<Response | Faults> => {
  const { network } = c.var.membership
  const questionnaire = questionnaires.find(({ id }) => id === values.questionnaire)
  if (!questionnaire) return { questionnaire: 'not-an-option' }
  const planned = { ...plannedFrom(values, network, questionnaire), id: round.id }
  const entry = entryOf(c, 'round-changed', { round: round.id })
  const faults = timeFaults(planned, entry.at)
  if (faults) return faults
  const links = await linksNow(c.env, { round: planned, questionnaire, network })
  if (await changeRound(c.env.DB, planned, links, entry)) return goOn(c, paths.round(network.slug, round.id), 'saved')
  const now = await findRound(c.env.DB, network.slug, round.id)
  return now && phaseOf(now.round, entry.at) === 'planned' ? { gathering: 'scored-already' } : { round: 'has-opened' }
}

interface Shown {
  state?: FormState
  removal?: FormState
  status?: 200 | 422
}

const show = async (
  c: Context<AppEnv>,
  found: RoundWithQuestionnaire,
  questionnaires: readonly Questionnaire[],
  { state, removal = freshForm(), status = 200 }: Shown = {},
) => {
  const { site, membership } = c.var
  const { round, questionnaire } = found
  const phase = phaseOf(round, new Date().toISOString())
  const missing = phase === 'planned' ? await missingLinks(c.env, { ...found, network: membership.network }) : 0
  return respondPage(
    c,
    <RoundSettingsPage
      site={site}
      network={membership.network}
      round={round}
      questionnaire={questionnaire}
      questionnaires={questionnaires}
      phase={phase}
      gathering={gatheringInSentence(site, membership.network, round)}
      state={state ?? (phase === 'planned' ? formOf(round) : undefined)}
      removal={removal}
      missingLinks={missing}
      notice={noticeOf(c)}
    />,
    status,
  )
}
