import { Hono } from 'hono'
import type { Context } from 'hono'
import { takesPartAt } from '../../schemas/network.ts'
import type { Municipality } from '../../schemas/network.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import { MovePage } from '../../web/pages/correcting/move-page.tsx'
import { levelsIn } from '../answering/submission.ts'
import type { AppEnv } from '../bindings.ts'
import { movedAnswers } from '../domain/moved-answers.ts'
import { notFound } from '../errors.tsx'
import { goOn } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { ShowForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { owner } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { municipalityInRound } from '../rounds/municipality-in-round.ts'
import type { Found } from '../rounds/municipality-in-round.ts'
import { municipalitiesInRound } from '../rounds/round-municipalities.ts'
import type { Kept } from '../storage/kept.ts'
import { moveJointAnswer } from '../storage/moves.ts'
import { findResponse } from '../storage/responses.ts'

/** Moving a joint answer that was given on another municipality's link. */
export const moves = new Hono<AppEnv>()

const path = '/networks/:network/rounds/:round/municipalities/:municipality/move'

moves.get(path, owner, async (c) => {
  const moving = await movingFrom(c)
  return moving?.kept ? showPage(c, moving)(freshForm(), 200) : notFound(c)
})

moves.post(path, limitForm, readForm, owner, async (c) => {
  const moving = await movingFrom(c)
  if (!moving) return notFound(c)
  const { network } = c.var.membership
  const { found, kept, targets } = moving
  const pageOf = (slug: string) => paths.roundMunicipality(network.slug, found.round.id, slug)
  if (!kept) return goOn(c, pageOf(found.municipality.slug))
  const fields = {
    to: field.oneOf(targets.map(({ slug }) => slug)),
    revision: field.whole(1, 999_999_999),
    confirm: field.yes(),
  }
  return takeForm(c, fields, showPage(c, moving), async ({ to, revision }) => {
    const answers = movedAnswers(found.questionnaire, kept.answers)
    if (Object.keys(answers).length === 0) return { to: 'nothing-to-move' }
    const where = { round: found.round.id, from: found.municipality.slug, to }
    const move = { ...where, revision, answers, levels: levelsIn(found.questionnaire, answers) }
    const isMoved = await moveJointAnswer(c.env.DB, network.slug, move, entryOf(c, 'answer-moved', where))
    return isMoved ? goOn(c, pageOf(to), 'answerMoved') : { confirm: 'changed-meanwhile' }
  })
})

interface Moving {
  found: Found
  /** The joint answer, where there is one to move. */
  kept: Kept | undefined
  /** The municipalities of the round that have none. */
  targets: Municipality[]
}

const movingFrom = async (c: Context<AppEnv>): Promise<Moving | undefined> => {
  const found = await municipalityInRound(c)
  if (!found) return undefined
  const [kept, standings] = await Promise.all([jointAnswerOf(c, found), municipalitiesInRound(c, found.round)])
  const targets = standings.filter(
    ({ municipality, hasJointAnswer }) =>
      !hasJointAnswer &&
      municipality.slug !== found.municipality.slug &&
      takesPartAt(municipality, found.round.gathering),
  )
  return { found, kept, targets: targets.map(({ municipality }) => municipality) }
}

/** A municipality's joint answer in the round, where it has one. */
const jointAnswerOf = async (c: Context<AppEnv>, { round, municipality }: Found): Promise<Kept | undefined> => {
  const key = { round: round.id, municipality: municipality.slug, voice: 'team', id: teamResponseId } as const
  const kept = await findResponse(c.env.DB.withSession('first-primary'), key)
  return kept && Object.keys(kept.answers).length > 0 ? kept : undefined
}

const showPage =
  (c: Context<AppEnv>, { found, kept, targets }: Moving): ShowForm =>
  (state, status) =>
    respondPage(
      c,
      <MovePage
        site={c.var.site}
        network={c.var.membership.network}
        round={found.round}
        questionnaire={found.questionnaire}
        municipality={found.municipality}
        kept={kept ?? { revision: 0, answers: {} }}
        targets={targets}
        state={state}
      />,
      status,
    )
