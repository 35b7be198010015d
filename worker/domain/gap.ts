import type { Comparison, Gap, Profile } from '../../schemas/comparison.ts'
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
