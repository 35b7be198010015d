import { Hono } from 'hono'
import type { Context } from 'hono'
import { phaseOf } from '../../schemas/round.ts'
import { RoundPage } from '../../web/pages/round-page.tsx'
import { nextInWords } from '../../web/pages/round/next-in-words.ts'
import { gatheringInSentence } from '../answering/occasion.ts'
import type { AppEnv } from '../bindings.ts'
import { participationIn } from '../domain/participation.ts'
import { notFound } from '../errors.tsx'
import { choosesLanguage, fieldOf } from '../forms/form-fields.ts'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { facilitator, viewer } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { closeAndDrain, closeAndRelease } from '../rounds/closing.ts'
import { isDrained } from '../rounds/drained.ts'
import { roundOf, roundToChange } from '../rounds/found-round.ts'
import { releasedScales } from '../rounds/released-scales.ts'
import { addressesIn, listAskedFor, municipalitiesInRound } from '../rounds/round-municipalities.ts'
import { findRelease } from '../storage/releases.ts'
import { countResponses } from '../storage/responses.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'

/** One round: what it asks, its links, who has come how far, and closing it, which makes its release. */
export const rounds = new Hono<AppEnv>()

rounds.get('/networks/:network/rounds/:round', viewer, async (c) => {
  const found = await roundOf(c)
  return found ? showRound(c, found) : notFound(c)
})

rounds.post('/networks/:network/rounds/:round/release', limitForm, readForm, facilitator, async (c) => {
  const found = await roundToChange(c)
  if (!found || phaseOf(found.round, new Date().toISOString()) === 'planned') return notFound(c)
  if (await findRelease(c.env.DB, found.round.id)) return toRound(c, found.round.id)
  if (choosesLanguage(c.var.fields)) return showRound(c, found)
  const isConfirmed = fieldOf(c.var.fields, 'confirm') === 'yes' && (await isAskedOfAll(c, found))
  if (!isConfirmed) return showRound(c, found, true)
  return release(c, found)
})

/** Closes the round and makes its results; where answers may be held, the clock makes them once those are taken in. */
const release = async (c: Context<AppEnv>, { round }: RoundWithQuestionnaire) => {
  const by = { who: c.var.email, at: new Date().toISOString() }
  const closing = phaseOf(round, by.at) === 'closed' ? round : { closesAt: by.at }
  const isReady = await isDrained(c.env, closing, by.at)
  if (isReady) await closeAndRelease(c.env.DB, round, new Set(c.var.fields.get('accepted')), by)
  else await closeAndDrain(c.env.DB, round, by)
  return goOn(c, paths.round(round.network, round.id), isReady ? 'round-released' : 'round-draining')
}

const toRound = (c: Context<AppEnv>, round: string) =>
  c.redirect(c.var.site.link(paths.round(c.var.membership.network.slug, round)), 303)

/** Whether the page that was confirmed had asked about every municipality that now has more answers than expected. */
const isAskedOfAll = async (c: Context<AppEnv>, { round }: RoundWithQuestionnaire): Promise<boolean> => {
  const asked = new Set(c.var.fields.get('asked'))
  const counts = await countResponses(c.env.DB, round.id)
  return counts.every(
    ({ municipality, voice, count }) =>
      voice === 'team' ||
      asked.has(municipality) ||
      participationIn(count, round.threshold, round.expected[municipality]) !== 'more-than-expected',
  )
}

const mayClose = (c: Context<AppEnv>): boolean => c.var.membership.role !== 'viewer'

const showRound = async (c: Context<AppEnv>, { round, questionnaire }: RoundWithQuestionnaire, unconfirmed = false) => {
  const { site, membership } = c.var
  const municipalities = await municipalitiesInRound(c, round)
  const list = listAskedFor(c, municipalities)
  const release = await findRelease(c.env.DB.withSession('first-primary'), round.id)
  const { phase, next } = nextInWords(site, round, release !== undefined, new Date().toISOString())
  return respondPage(
    c,
    <RoundPage
      site={site}
      network={membership.network}
      gathering={gatheringInSentence(site, membership.network, round)}
      round={round}
      phase={phase}
      next={next}
      questionnaire={questionnaire}
      municipalities={municipalities}
      list={list}
      addresses={await addressesIn(c, round.id, list.isFew ? list.shown : [])}
      release={release}
      scales={release && releasedScales(membership.network, round, phase, release)}
      mayClose={mayClose(c)}
      mayRedact={membership.role === 'owner'}
      unconfirmed={unconfirmed}
      accepted={new Set(c.var.fields?.get('accepted'))}
      notice={noticeOf(c)}
    />,
    unconfirmed ? 422 : 200,
  )
}
