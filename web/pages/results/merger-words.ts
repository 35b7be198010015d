import { mergerOf } from '../../../schemas/merger.ts'
import type { Gathering, Municipality, Network } from '../../../schemas/network.ts'
import { dateInWords } from '../../dates.ts'
import type { Site } from '../../site.ts'
import type { NamedLine } from './trend-figure.tsx'
import { listInWords } from './words.ts'

type Municipalities = Pick<Network, 'municipalities'>

/** Where a merger is on a municipality's line: at the last gathering of an old one, at the first of the new. */
export const mergerOnLine = (
  site: Site,
  network: Municipalities,
  municipality: Municipality,
  gatherings: readonly Gathering[],
): NamedLine['merger'] => {
  const merger = mergerOf(network, municipality)
  if (!merger) return undefined
  const { word, into, of } = site.texts.merger
  const date = dateInWords(merger.date, site.language)
  const { fromGathering = 1, until } = municipality
  const first = gatherings.findIndex(({ number }) => number >= fromGathering)
  const last = gatherings.findLastIndex(({ number }) => number <= (until?.gathering ?? 0))
  if (merger.into) return { at: last, words: into(merger.into.name, date) }
  return { at: first, words: merger.of.length > 0 ? of(namesOf(site, merger.of), date) : word }
}

/** What a municipality's own page says of the merger it has been part of, where there is one. */
export const mergerSays = (site: Site, network: Municipalities, municipality: Municipality): string[] => {
  const merger = mergerOf(network, municipality)
  if (!merger) return []
  const { becamePart, wasMade } = site.texts.merger
  const date = dateInWords(merger.date, site.language)
  return [
    ...(merger.of.length > 0 ? [wasMade(municipality.name, namesOf(site, merger.of), date)] : []),
    ...(merger.into ? [becamePart(municipality.name, merger.into.name, date)] : []),
  ]
}

const namesOf = (site: Site, municipalities: readonly Municipality[]): string =>
  listInWords(
    site,
    municipalities.map(({ name }) => name),
  )
