import { Hono } from 'hono'
import * as z from 'zod'
import { voiceSchema } from '../../schemas/voice.ts'
import { AudiencePage, PresentPage } from '../../web/pages/present-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { compare } from '../domain/comparison.ts'
import { overviewOf } from '../domain/overview.ts'
import { notFound } from '../errors.tsx'
import { viewer } from '../middleware/allow.ts'
import { respondPage } from '../respond.tsx'
import { outcomesNow } from '../results/outcomes.ts'

const audienceSchema = z.enum(['network', 'guests'])

/** The big screen. Who is in the room is chosen before anything is shown. */
export const present = new Hono<AppEnv>()

present.get('/networks/:network/rounds/:round/present', viewer, async (c) => {
  const { site, membership } = c.var
  const outcomes = await outcomesNow(c.env.DB, membership.network, 'fundamentals')
  const round = outcomes.find((outcome) => outcome.round.id === c.req.param('round'))?.round
  if (!round) return notFound(c)
  const upToNow = outcomes.filter((outcome) => outcome.round.gathering <= round.gathering)
  const audience = audienceSchema.safeParse(c.req.query('audience'))
  if (!audience.success) return respondPage(c, <AudiencePage site={site} network={membership.network} round={round} />)
  const voice = voiceSchema.safeParse(c.req.query('voice')).data
  return respondPage(
    c,
    <PresentPage
      site={site}
      overview={overviewOf(compare(membership.network, upToNow))}
      round={round}
      audience={audience.data}
      voice={voice}
    />,
  )
})
