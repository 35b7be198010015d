import type { Context } from 'hono'
import type { FC } from 'hono/jsx'
import type * as z from 'zod'
import { phaseOf } from '../../schemas/round.ts'
import type { Round } from '../../schemas/round.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import type { FrozenProps } from '../../web/pages/round/frozen.tsx'
import type { StepProps } from '../../web/pages/round/step-page.tsx'
import { gatheringInSentence } from '../answering/occasion.ts'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { goOn } from '../forms/go-on.ts'
import type { Done } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults } from '../forms/take-form.ts'
import type { TypedFields } from '../forms/typed-fields.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { listedEditionsOf } from '../storage/releases.ts'
import type { Standing } from '../storage/round-life.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'
import { roundToChange } from './found-round.ts'

export type StepPage = FC<StepProps & FrozenProps>

/** Where a round stands at an instant (ISO, UTC). Nothing where there is no such round. */
export const phaseAt = (standing: Standing, now: string): Round['status'] | undefined =>
  standing && phaseOf(standing, now)

/** Shows a step in a round's life, where the round is in the phase that it belongs to; else the round itself. */
export const showStep = async (
  c: Context<AppEnv>,
  Page: StepPage,
  phase: Round['status'],
  stateOf: (found: RoundWithQuestionnaire) => FormState = () => freshForm(),
): Promise<Response> => {
  const found = await roundToChange(c)
  if (!found) return notFound(c)
  const isIn = phaseOf(found.round, new Date().toISOString()) === phase
  return isIn ? show(c, Page, found, stateOf(found), 200) : done(c, found)
}

/** Takes a step in a round's life: the form of its page, and what it does. */
export const takeStep = async <T extends TypedFields>(
  c: Context<AppEnv>,
  Page: StepPage,
  fields: T,
  act: (found: RoundWithQuestionnaire, values: z.output<z.ZodObject<T>>) => Promise<Response | Faults>,
): Promise<Response> => {
  const found = await roundToChange(c)
  if (!found) return notFound(c)
  return takeForm(
    c,
    fields,
    (state, status) => show(c, Page, found, state, status),
    (values) => act(found, values),
  )
}

/** On to the round's page, which says what was done. */
export const done = (c: Context<AppEnv>, { round }: RoundWithQuestionnaire, what?: Done): Response =>
  goOn(c, paths.round(round.network, round.id), what)

const show = async (
  c: Context<AppEnv>,
  Page: StepPage,
  { round, questionnaire }: RoundWithQuestionnaire,
  state: FormState,
  status: 200 | 422,
) => {
  const { site, membership } = c.var
  const editions = await listedEditionsOf(c.env.DB, round.id)
  return respondPage(
    c,
    <Page
      site={site}
      network={membership.network}
      round={round}
      questionnaire={questionnaire}
      phase={phaseOf(round, new Date().toISOString())}
      gathering={gatheringInSentence(site, membership.network, round)}
      edition={editions.at(-1)?.edition}
      state={state}
    />,
    status,
  )
}
