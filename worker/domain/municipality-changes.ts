import type { NamedMunicipality } from '../../schemas/municipality-lines.ts'
import type { Municipality, Network } from '../../schemas/network.ts'
import { changeMunicipality, freeSlug } from './network-changes.ts'
import type { Change } from './network-changes.ts'

type OfficialNumbers = NonNullable<Municipality['numbers']>

/**
 * Adds municipalities last in the network's order, from a gathering on. Those that are there already stay as they are. One
 * that has left is not added a second time: its series would be two.
 */
export const addMunicipalities = (
  network: Network,
  added: readonly NamedMunicipality[],
  fromGathering: number,
): Change => {
  const hasLeft = ({ until, numbers }: Municipality) =>
    until && !until.merged && added.some(({ number }) => number === numbers?.at(-1)?.number)
  if (network.municipalities.some(hasLeft)) return { faults: { municipalities: 'was-here' } }
  const missing = added.filter(({ number }) => !findByNumber(network, number))
  if (missing.length === 0) return { network }
  const municipalities = [...network.municipalities]
  for (const { number, name } of missing)
    municipalities.push(newMunicipality({ municipalities }, name, [{ number }], fromGathering))
  return { network: { ...network, municipalities } }
}

/** A municipality that is new in a network, with a slug of its own. */
export const newMunicipality = (
  { municipalities }: Pick<Network, 'municipalities'>,
  name: string,
  numbers: OfficialNumbers,
  fromGathering: number,
): Municipality => ({
  slug: freeSlug(name, new Set(municipalities.map(({ slug }) => slug)), 'kommune'),
  name,
  innovationQuestions: [],
  ...(numbers.length > 0 && { numbers }),
  ...(fromGathering > 1 && { fromGathering }),
})

/** The municipality that has this official number now. */
export const findByNumber = (
  { municipalities }: Pick<Network, 'municipalities'>,
  number: string,
): Municipality | undefined => municipalities.find(({ numbers, until }) => !until && numbers?.at(-1)?.number === number)

/** Gives a municipality another name or other official numbers. Two of the same name could not be told apart. */
export const nameMunicipality = (network: Network, slug: string, name: string, numbers: OfficialNumbers): Change => {
  const isTaken = network.municipalities.some((other) => other.slug !== slug && isSameName(other.name, name))
  if (isTaken) return { faults: { name: 'taken' } }
  return changeMunicipality(network, slug, (municipality) => {
    const { numbers: before = [], ...rest } = municipality
    if (municipality.name === name && JSON.stringify(before) === JSON.stringify(numbers)) return municipality
    return { ...rest, name, ...(numbers.length > 0 && { numbers }) }
  })
}

/** A question that is put anew from a gathering on. How it was put before stays in its history. */
export const askNewQuestion = (network: Network, slug: string, text: string, fromGathering: number): Change => {
  const latest = network.municipalities.find((each) => each.slug === slug)?.innovationQuestions.at(-1)
  if (latest && fromGathering < latest.fromGathering) return { faults: { from: 'not-an-option' } }
  return changeMunicipality(network, slug, (municipality) => {
    if (latest?.text === text) return municipality
    return { ...municipality, innovationQuestions: [...municipality.innovationQuestions, { fromGathering, text }] }
  })
}

/** The same question with its misprints mended: it holds from when it held. */
export const mendQuestion = (network: Network, slug: string, text: string): Change =>
  changeMunicipality(network, slug, (municipality) => {
    const latest = municipality.innovationQuestions.at(-1)
    if (!latest || latest.text === text) return municipality
    const earlier = municipality.innovationQuestions.slice(0, -1)
    return { ...municipality, innovationQuestions: [...earlier, { ...latest, text }] }
  })

/** A municipality's last gathering, or none where it is to stay. What it has answered stays. */
export const leaveAfter = (network: Network, slug: string, gathering: number | undefined): Change =>
  changeMunicipality(network, slug, (municipality) => {
    const { until, ...rest } = municipality
    if (until?.merged || until?.gathering === gathering) return municipality
    return gathering === undefined ? rest : { ...rest, until: { gathering } }
  })

/** Takes a municipality out of the network altogether. Whether it has answered, only the database knows. */
export const removeMunicipality = (network: Network, slug: string): Change => {
  if (network.municipalities.some(({ until }) => until?.merged?.into === slug))
    return { faults: { 'confirm-removal': 'in-use' } }
  const municipalities = network.municipalities.filter((municipality) => municipality.slug !== slug)
  return municipalities.length === network.municipalities.length
    ? { network }
    : { network: { ...network, municipalities } }
}

const isSameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()
