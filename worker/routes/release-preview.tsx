import { Hono } from 'hono'
import { phaseOf } from '../../schemas/round.ts'
import { windowOf } from '../../web/municipality-window.ts'
import { PreviewPage } from '../../web/pages/round/preview-page.tsx'
import { gatheringInSentence } from '../answering/occasion.ts'
import type { AppEnv } from '../bindings.ts'
import { previewOf } from '../domain/preview.ts'
import { notFound } from '../errors.tsx'
import { viewer } from '../middleware/allow.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { roundOf } from '../rounds/found-round.ts'

/** Before a round opens: what its results would show at the expected head counts. From made-up answers alone. */
export const releasePreview = new Hono<AppEnv>()

releasePreview.get('/networks/:network/rounds/:round/preview', viewer, async (c) => {
  const found = await roundOf(c)
  if (!found) return notFound(c)
  const { site, membership } = c.var
  const { round, questionnaire } = found
  const { network, role } = membership
  if (phaseOf(round, new Date().toISOString()) !== 'planned')
    return c.redirect(site.link(paths.round(network.slug, round.id)), 303)
  const preview = previewOf(network, round, questionnaire)
  const bySlug = new Map(preview.municipalities.map((one) => [one.municipality.slug, one]))
  const { shown, ...window } = windowOf(
    preview.municipalities.map(({ municipality }) => municipality),
    c.req.query(),
  )
  return respondPage(
    c,
    <PreviewPage
      site={site}
      network={network}
      gathering={gatheringInSentence(site, network, round)}
      round={round}
      questionnaire={questionnaire}
      preview={preview}
      shown={shown.flatMap(({ slug }) => bySlug.get(slug) ?? [])}
      window={window}
      mayChange={role !== 'viewer'}
    />,
  )
})
