import { Hono } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { intoFrom, mergeMunicipalities, separateMunicipality } from '../domain/merger.ts'
import { leaveAfter, removeMunicipality } from '../domain/municipality-changes.ts'
import { goOn } from '../forms/go-on.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { changeNetwork } from '../networks/change-network.ts'
import { settled, takeSettings } from '../networks/municipality-forms.tsx'
import { municipalityNamed } from '../networks/municipality-named.ts'
import { paths } from '../paths.ts'
import { mostGatherings } from '../settings.ts'
import { neverAsked, endingBefore, withoutResultsFrom } from '../storage/network-guards.ts'
import { useOf } from '../storage/use.ts'

/** How a municipality leaves a network: after a gathering, by becoming part of another, or as if it had never been there. */
export const takingPart = new Hono<AppEnv>()

const leaving = { 'last-gathering': field.optionalWhole(0, mostGatherings) }

takingPart.post('/networks/:network/municipalities/:municipality/leaving', limitForm, readForm, facilitator, (c) =>
  takeSettings(c, 'leaving', leaving, async ({ 'last-gathering': last }, { slug }) => {
    const { answered = 0 } = await useOf(c.env.DB, c.var.membership.network.slug, slug)
    if (last !== undefined && answered > last) return { 'last-gathering': 'answered-later' }
    const change = await changeNetwork(
      c,
      (network) => leaveAfter(network, slug, last),
      last === undefined ? 'municipality-changed' : 'municipality-left',
      { municipality: slug },
      last === undefined ? undefined : endingBefore(slug, last + 1),
    )
    return settled(c, change, slug)
  }),
)

const merger = {
  into: field.text(),
  'merged-on': field.day(),
  'merged-from': field.whole(1, mostGatherings),
  'confirm-merger': field.yes(),
}

takingPart.post('/networks/:network/municipalities/:municipality/merger', limitForm, readForm, facilitator, (c) =>
  takeSettings(c, 'merger', merger, async (typed, { slug }) => {
    const { into, 'merged-on': date, 'merged-from': fromGathering } = typed
    const { answered = 0 } = await useOf(c.env.DB, c.var.membership.network.slug, slug)
    if (answered >= fromGathering) return { 'merged-from': 'answered-later' }
    const change = await changeNetwork(
      c,
      (network) => {
        const target = intoFrom(network, slug, into)
        if (!target) return { faults: { into: 'unknown' } }
        return mergeMunicipalities(network, { old: [slug], into: target, date, fromGathering })
      },
      'municipality-merged',
      { municipality: slug },
      endingBefore(slug, fromGathering),
    )
    return settled(c, change, slug, 'merged')
  }),
)

takingPart.post('/networks/:network/municipalities/:municipality/separation', limitForm, readForm, facilitator, (c) =>
  takeSettings(c, 'separation', {}, async (_, { slug, until }) => {
    const into = until?.merged?.into ?? ''
    const last = until?.gathering ?? 0
    const { answered = 0, released = 0 } = await useOf(c.env.DB, c.var.membership.network.slug, into)
    if (Math.max(answered, released) > last) return { 'merger-title': 'in-use' }
    const change = await changeNetwork(
      c,
      (network) => separateMunicipality(network, slug),
      'municipality-changed',
      { municipality: slug },
      withoutResultsFrom(into, last + 1),
    )
    return settled(c, change, slug, 'separated')
  }),
)

takingPart.post('/networks/:network/municipalities/:municipality/removal', limitForm, readForm, facilitator, (c) => {
  const list = paths.municipalities(c.var.membership.network.slug)
  if (!municipalityNamed(c)) return goOn(c, list, 'removed')
  return takeSettings(c, 'removal', { 'confirm-removal': field.yes() }, async (_, { slug }) => {
    const { answered, linked } = await useOf(c.env.DB, c.var.membership.network.slug, slug)
    if (answered !== undefined || linked !== undefined) return { 'confirm-removal': 'in-use' }
    const change = await changeNetwork(
      c,
      (network) => removeMunicipality(network, slug),
      'municipality-removed',
      { municipality: slug },
      neverAsked(slug),
    )
    return 'faults' in change ? change.faults : goOn(c, list, 'removed')
  })
})
