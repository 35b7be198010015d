import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Answers } from '../../schemas/answers.ts'
import { municipalitiesAt } from '../../schemas/network.ts'
import { voicesOf } from '../../schemas/questionnaire.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { phaseOf } from '../../schemas/round.ts'
import type { Round } from '../../schemas/round.ts'
import { voiceSchema } from '../../schemas/voice.ts'
import { occasionOf } from '../answering/occasion.ts'
import { trialForm } from '../answering/trial-form.tsx'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { viewer } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { paths } from '../paths.ts'
import { roundOf } from '../rounds/found-round.ts'
import type { Database } from '../storage/database.ts'
import { findResponse } from '../storage/responses.ts'

/** A round's form to try, before it is sent to anyone: `?municipality=`, else the first. */
export const trials = new Hono<AppEnv>()

trials.get('/networks/:network/rounds/:round/trial/:voice', viewer, (c) => tryForm(c))

trials.post('/networks/:network/rounds/:round/trial/:voice', limitForm, readForm, viewer, (c) => tryForm(c))

const tryForm = async (c: Context<AppEnv>) => {
  const { site, membership } = c.var
  const { network } = membership
  const db = c.env.DB.withSession('first-primary')
  const found = await roundOf(c)
  const voice = voiceSchema.safeParse(c.req.param('voice')).data
  if (!found || !voice || !voicesOf(found.questionnaire).includes(voice)) return notFound(c)
  const { round, questionnaire } = found
  if (phaseOf(round, new Date().toISOString()) === 'closed') return notFound(c)
  const chosen = c.req.query('municipality')
  const here = municipalitiesAt(network, round.gathering)
  const municipality = chosen === undefined ? here[0] : here.find(({ slug }) => slug === chosen)
  if (chosen !== undefined && !municipality) return notFound(c)
  const { slug, name } = municipality ?? { slug: '', name: site.texts.trial.municipality }
  const query = chosen === undefined ? '' : `?municipality=${encodeURIComponent(chosen)}`
  return trialForm(c, {
    occasion: occasionOf(site, { network, round, questionnaire, voice, municipality: municipality ? slug : name }),
    previous: voice === 'team' ? await previousAnswer(db, round, slug) : undefined,
    action: paths.trial(network.slug, round.id, voice) + query,
    back: paths.round(network.slug, round.id),
  })
}

/** What the municipality's joint answer said in the round before, which this one's form recalls. */
const previousAnswer = async (
  db: Database,
  { previous: round }: Round,
  municipality: string,
): Promise<Answers | undefined> =>
  round === undefined
    ? undefined
    : (await findResponse(db, { round, municipality, voice: 'team', id: teamResponseId }))?.answers
