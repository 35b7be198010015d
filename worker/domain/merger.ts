import { registered } from '../../schemas/municipality-register.ts'
import type { Municipality, Network } from '../../schemas/network.ts'
import { findByNumber, newMunicipality } from './municipality-changes.ts'
import { changeMunicipality } from './network-changes.ts'
import type { Change } from './network-changes.ts'
import { successorOf } from './official-numbers.ts'

/** What municipalities become when they merge: one that is in the network, by its slug, or one that is new in it. */
export type Into = { slug: string } | { name: string; numbers: NonNullable<Municipality['numbers']> }

/** Municipalities that became part of another on a date (ISO), which takes part instead of them from a gathering on. */
export interface Merger {
  old: readonly string[]
  into: Into
  date: string
  fromGathering: number
}

/**
 * Merges municipalities into another. The old ones keep their series, under their old names, up to the gathering before;
 * the one they are part of has its own from then on. Nothing is added up. The same merger again changes nothing.
 */
export const mergeMunicipalities = (network: Network, merger: Merger): Change => {
  const { into, old, fromGathering } = merger
  const olds = network.municipalities.filter(({ slug }) => old.includes(slug))
  const target =
    'slug' in into
      ? network.municipalities.find(({ slug }) => slug === into.slug)
      : newMunicipality(network, into.name, into.numbers, fromGathering)
  if (olds.length === 0 || olds.length < old.length) return { faults: { form: 'unknown' } }
  if (!target || target.until || olds.includes(target)) return { faults: { into: 'another-municipality' } }
  if (olds.every((municipality) => isMerged(municipality, target.slug, merger))) return { network }
  if (olds.some(({ until }) => until?.merged)) return { faults: { into: 'taken' } }
  if ((target.fromGathering ?? 1) > fromGathering) return { faults: { 'merged-from': 'not-an-option' } }
  const municipalities = network.municipalities.map((municipality) =>
    olds.includes(municipality) ? endedIn(municipality, target.slug, merger) : municipality,
  )
  return { network: { ...network, municipalities: 'slug' in into ? municipalities : [...municipalities, target] } }
}

/** Undoes the merger of one municipality. The one that it had become part of stays in the network. */
export const separateMunicipality = (network: Network, slug: string): Change =>
  changeMunicipality(network, slug, (municipality) => {
    if (!municipality.until?.merged) return municipality
    const { until: _, ...rest } = municipality
    return rest
  })

/**
 * What a municipality becomes part of, from a name or a number as it is typed: one that is in the network, else one in the
 * official register. Nothing where that is unclear.
 */
export const intoFrom = (network: Network, slug: string, typed: string): Into | undefined => {
  const old = network.municipalities.find((each) => each.slug === slug)
  const name = typed.trim().toLowerCase()
  const named = network.municipalities.find((each) => !each.until && each !== old && each.name.toLowerCase() === name)
  if (named) return { slug: named.slug }
  const [only, ...more] = registered(typed)
  if (!only || more.length > 0) return undefined
  const here = findByNumber(network, only.number)
  if (here) return { slug: here.slug }
  const known = old && successorOf(old)
  return known?.numbers.at(-1)?.number === only.number ? known : { name: only.name, numbers: [{ number: only.number }] }
}

const isMerged = ({ until }: Municipality, into: string, { date, fromGathering }: Merger): boolean =>
  until?.merged?.into === into && until.merged.date === date && until.gathering < fromGathering

const endedIn = (municipality: Municipality, into: string, { date, fromGathering }: Merger): Municipality => ({
  ...municipality,
  until: { gathering: Math.min(fromGathering - 1, municipality.until?.gathering ?? Infinity), merged: { into, date } },
})
