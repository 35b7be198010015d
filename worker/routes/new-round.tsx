import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { valueOf } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import { NewRoundPage } from '../../web/pages/rounds/new-round-page.tsx'
import { RoundsPage } from '../../web/pages/rounds/rounds-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults } from '../forms/take-form.ts'
import { facilitator, viewer } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { linksOfNew } from '../rounds/links-for-round.ts'
import { newForm, plannedFrom, roundFields, timeFaults } from '../rounds/round-form.ts'
import type { RoundValues } from '../rounds/round-form.ts'
import { settingsFrom } from '../settings.ts'
import { listedRoundsOf } from '../storage/listed-rounds.ts'
import { makeRound } from '../storage/planned-rounds.ts'
import { newestQuestionnaires } from '../storage/questionnaires.ts'
import { findRound } from '../storage/rounds.ts'
import { hashOf, newToken } from '../tokens.ts'

/** The rounds of a network, and making one. */
export const newRound = new Hono<AppEnv>()

newRound.get('/networks/:network/rounds', viewer, async (c) => {
  const { network, role } = c.var.membership
  const rounds = await listedRoundsOf(c.env.DB.withSession('first-primary'), network.slug)
  return respondPage(
    c,
    <RoundsPage
      site={c.var.site}
      network={network}
      rounds={rounds}
      now={new Date().toISOString()}
      mayChange={role !== 'viewer'}
      notice={noticeOf(c)}
    />,
  )
})

newRound.get('/networks/:network/rounds/new', facilitator, async (c) => {
  const { network } = c.var.membership
  const from = c.req.query('from')
  const db = c.env.DB.withSession('first-primary')
  const [questionnaires, copied] = await Promise.all([
    newestQuestionnaires(db, network.slug),
    from === undefined ? undefined : findRound(db, network.slug, from),
  ])
  return showNew(c, questionnaires, newForm(network, copied?.round))
})

newRound.post('/networks/:network/rounds', limitForm, readForm, facilitator, async (c) => {
  const { network } = c.var.membership
  const questionnaires = await newestQuestionnaires(c.env.DB.withSession('first-primary'), network.slug)
  return takeForm(
    c,
    roundFields(network, questionnaires),
    (state, status) => showNew(c, questionnaires, state, status),
    (values) => make(c, questionnaires, values),
  )
})

const showNew = (
  c: Context<AppEnv>,
  questionnaires: readonly Questionnaire[],
  state: FormState,
  status: 200 | 422 = 200,
) =>
  respondPage(
    c,
    <NewRoundPage
      site={c.var.site}
      state={state}
      network={c.var.membership.network}
      questionnaires={questionnaires}
      canSeal={settingsFrom(c.env).linkSealKey !== undefined}
      token={valueOf(state, 'form') || newToken()}
    />,
    status,
  )

/** Makes the round, with both links for every municipality that takes part. The same form sent again is the same round. */
const make = async (
  c: Context<AppEnv>,
  questionnaires: readonly Questionnaire[],
  values: RoundValues,
): Promise<Response | Faults> => {
  const { network } = c.var.membership
  const questionnaire = questionnaires.find(({ id }) => id === values.questionnaire)
  if (!questionnaire) return { questionnaire: 'not-an-option' }
  if (settingsFrom(c.env).linkSealKey === undefined) return { round: 'no-seal-key' }
  const planned = plannedFrom(values, network, questionnaire)
  const faults = timeFaults(planned, new Date().toISOString())
  if (faults) return faults
  const round = { ...planned, id: await idOf(c, planned.gathering) }
  const links = await linksOfNew(c.env, { round, questionnaire, network })
  const isMade = await makeRound(c.env.DB, round, links, entryOf(c, 'round-made', { round: round.id }))
  return isMade ? goOn(c, paths.round(network.slug, round.id), 'round-made') : { gathering: 'scored-already' }
}

const idCharacters = 6

/** `<network>-<gathering>-<six characters>`: the same for the same form, sent with the same in it. */
const idOf = async (c: Context<AppEnv>, gathering: number): Promise<string> => {
  const sent = await hashOf(JSON.stringify([...c.var.fields]))
  return `${c.var.membership.network.slug}-${gathering}-${sent.slice(0, idCharacters)}`
}
