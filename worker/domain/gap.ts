import type { Comparison, Distance, Gap, Profile, Reading, VoicesApart } from '../../schemas/comparison.ts'
import { fundamentals } from '../../schemas/fundamental.ts'
import { readingsAt } from './line-of.ts'

/** Two voices this far apart, in levels, or less are taken to say the same. */
const sameWithinLevels = 1

/**
 * In how many municipalities the voices are more than one level apart on some fundamental, at the latest gathering where
 * both are shown. Only how many, never who: the municipality sees its own first. Nothing where no gathering has both.
 */
export const gapOf = (comparison: Comparison): Gap | undefined => {
  const { gatherings, network } = comparison
  const slugs = network.municipalities.map(({ slug }) => slug)
  const at = gatherings.findLastIndex((_, index) => slugs.some((slug) => bothAt(comparison, slug, index).length > 0))
  const gathering = gatherings[at]
  if (!gathering) return undefined
  const compared = slugs.map((slug) => bothAt(comparison, slug, at)).filter((both) => both.length > 0)
  return { gathering, compared: compared.length, apart: compared.filter((both) => both.some(isApart)).length }
}

/** Where a municipality's voices are more than one level apart, at the latest gathering where it has both. */
export const gapsOf = (comparison: Comparison, slug: string): Profile['gaps'] => {
  const at = comparison.gatherings.findLastIndex((_, index) => bothAt(comparison, slug, index).length > 0)
  return bothAt(comparison, slug, at).filter(isApart)
}

/**
 * A municipality's two voices side by side, fundamental by fundamental, at the latest gathering where it has both. From
 * published levels alone: rule 8 (derived values). Nothing where no gathering has both.
 */
export const voicesApart = (comparison: Comparison, slug: string): VoicesApart | undefined => {
  const at = comparison.gatherings.findLastIndex((_, index) => bothAt(comparison, slug, index).length > 0)
  const gathering = comparison.gatherings[at]
  if (!gathering) return undefined
  const [own, joint] = [readingsAt(comparison, 'individual', slug, at), readingsAt(comparison, 'team', slug, at)]
  return {
    gathering,
    fundamentals: fundamentals.map((fundamental) => {
      const [individual, team] = [own[fundamental], joint[fundamental]]
      const distance = distanceBetween(team, individual)
      return { fundamental, team, individual, ...(distance && { distance }) }
    }),
  }
}

/**
 * How far a joint level and the participants' are from each other, in levels. «4 or higher» beside 2 is at least 2 away,
 * beside 5 at most 1; a median that is rounded is about so far away.
 */
export const distanceBetween = (team: Reading, individual: Reading): Distance | undefined => {
  if (team.kind !== 'level' || individual.kind !== 'level') return undefined
  const by = Math.abs(team.level - individual.level)
  if (individual.cell?.kind !== 'coarse') return { by, kind: 'exact' }
  if (individual.edge === undefined) return { by, kind: 'about' }
  const isBeyond = individual.edge === 'or-lower' ? team.level <= individual.level : team.level >= individual.level
  return isBeyond ? { by: Math.max(by, widthBeyond), kind: 'at-most' } : { by, kind: 'at-least' }
}

/** «4 or higher» is 4 or 5: of a joint 4 it is at most one level away. */
const widthBeyond = 1

type Both = Profile['gaps'][number]

/** The fundamentals where a municipality's voices are both shown at a gathering, from published values. */
const bothAt = (comparison: Comparison, slug: string, at: number): Both[] => {
  const [own, joint] = [readingsAt(comparison, 'individual', slug, at), readingsAt(comparison, 'team', slug, at)]
  return fundamentals.flatMap((fundamental) => {
    const [individual, team] = [own[fundamental], joint[fundamental]]
    if (individual.kind !== 'level' || team.kind !== 'level') return []
    return [{ fundamental, team: team.level, individual: individual.level }]
  })
}

const isApart = ({ team, individual }: Both): boolean => Math.abs(team - individual) > sameWithinLevels
