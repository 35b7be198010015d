import { describe, expect, it } from 'vitest'
import { addGathering, changeGathering, removeGathering } from '../../worker/domain/gathering-changes.ts'
import { isAsMade, newNetwork, withSlug } from '../../worker/domain/new-network.ts'
import { changeWords, firstToJoin, freeSlug, nextGathering } from '../../worker/domain/network-changes.ts'
import type { Change } from '../../worker/domain/network-changes.ts'
import { buildNetwork } from '../support/builders.ts'

const networkIn = (change: Change) => {
  if ('faults' in change) throw new Error(JSON.stringify(change.faults))
  return change.network
}

describe('a new network', () => {
  const hamar = { number: '3403', name: 'Hamar' }

  it('has its municipalities from the start and its first gathering, where the date is known', () => {
    expect(newNetwork('Nett', 'KS', [hamar], '2026-10')).toMatchObject({
      municipalities: [{ slug: 'hamar', name: 'Hamar', numbers: [{ number: '3403' }] }],
      gatherings: [{ number: 1, date: '2026-10' }],
      demonstration: false,
    })
    expect(newNetwork('Nett', 'KS', [], undefined)).toMatchObject({ municipalities: [], gatherings: [] })
  })

  it('has a slug that is neither taken nor leads elsewhere, never too long, and never empty', () => {
    expect(freeSlug('Saman om ein betre kommune', new Set(), 'x')).toBe('saman-om-ein-betre-kommune')
    expect(freeSlug('Nett', new Set(['nett', 'nett-2']), 'x')).toBe('nett-3')
    expect(freeSlug('New', new Set(), 'x')).toBe('new-2')
    expect(freeSlug('Архив', new Set(), 'nettverk')).toBe('nettverk')
    const long = freeSlug('a'.repeat(60), new Set(['a'.repeat(40)]), 'x')
    expect([long.length, long.slice(-3)]).toEqual([40, 'a-2'])
  })

  it('is known again as just made, until something of it changes', () => {
    const made = newNetwork('Nett', 'KS', [hamar], '2026')
    const network = withSlug(made, new Set(['nett']))
    expect(isAsMade(network, made)).toBe(true)
    expect(isAsMade({ ...network, guests: 'pressen' }, made)).toBe(false)
  })
})

describe('what a network says of itself', () => {
  const network = { ...buildNetwork('hamar'), recipient: 'Departementet' }
  const was = { name: network.name, owner: network.owner, recipient: network.recipient, guests: undefined }

  it('changes where it was changed on the form, and only there', () => {
    const theirs = { ...network, owner: 'Statsforvalteren' }
    const changed = networkIn(changeWords(theirs, { ...was, name: 'Nytt navn', guests: 'pressen' }, was))
    expect(changed).toMatchObject({ name: 'Nytt navn', owner: 'Statsforvalteren', guests: 'pressen' })
  })

  it('loses what was emptied, and is the very same where nothing was changed', () => {
    expect('recipient' in networkIn(changeWords(network, { ...was, recipient: undefined }, was))).toBe(false)
    expect(networkIn(changeWords(network, was, was))).toBe(network)
  })
})

describe('a gathering', () => {
  const network = buildNetwork('hamar')

  it('is added after the last, once, also where the form is sent twice', () => {
    const once = networkIn(addGathering(network, 4, { date: '2026-10' }))
    expect(once.gatherings.at(-1)).toEqual({ number: 4, date: '2026-10' })
    expect(networkIn(addGathering(once, 4, { date: '2026-10' }))).toBe(once)
  })

  it('is added beside another that came first', () => {
    const theirs = networkIn(addGathering(network, 4, { date: '2026-10' }))
    const both = networkIn(addGathering(theirs, 4, { date: '2026-11' }))
    expect(both.gatherings.slice(3)).toEqual([
      { number: 4, date: '2026-10' },
      { number: 5, date: '2026-11' },
    ])
  })

  it('gets another time, in words too, and keeps its number', () => {
    const when = { nb: 'til våren', nn: 'til våren', en: 'in spring' }
    const changed = networkIn(changeGathering(network, 2, { date: '2014', when }))
    expect(changed.gatherings[1]).toEqual({ number: 2, date: '2014', when })
    expect(networkIn(changeGathering(network, 2, { date: '2013-10-15' }))).toBe(network)
  })

  it('is removed only where it is the last', () => {
    expect(networkIn(removeGathering(network, 3)).gatherings).toHaveLength(2)
    expect(removeGathering(network, 2)).toEqual({ faults: { 'confirm-removal': 'in-use' } })
    expect(networkIn(removeGathering(network, 9))).toBe(network)
  })

  it('is the next one as long as it is not over, as far as its date is known', () => {
    expect(nextGathering(network, '2013-10-15')).toBe(1)
    expect(nextGathering({ gatherings: network.gatherings.slice(1) }, '2013-10-15')).toBe(2)
    expect(nextGathering({ gatherings: network.gatherings.slice(1) }, '2013-10-16')).toBe(3)
    expect(nextGathering(network, '2026-11-01')).toBe(4)
    expect(nextGathering({ gatherings: [] }, '2026-11-01')).toBe(1)
  })

  it('is the first that whoever joins takes part in, unless one before it has had no round', () => {
    expect(firstToJoin(network, '2026-11-01', new Set([1, 2, 3]))).toBe(4)
    expect(firstToJoin(network, '2026-11-01', new Set([1]))).toBe(2)
    expect(firstToJoin(network, '2026-11-01', new Set())).toBe(1)
    expect(firstToJoin(network, '2013-01-01', new Set([1]))).toBe(1)
  })
})
