import { describe, expect, it } from 'vitest'
import type { Municipality, Network } from '../../schemas/network.ts'
import { takesPartAt } from '../../schemas/network.ts'
import { intoFrom, mergeMunicipalities, separateMunicipality } from '../../worker/domain/merger.ts'
import type { Into } from '../../worker/domain/merger.ts'
import { leaveAfter } from '../../worker/domain/municipality-changes.ts'
import type { Change } from '../../worker/domain/network-changes.ts'
import { buildNetwork } from '../support/builders.ts'

const networkIn = (change: Change): Network => {
  if ('faults' in change) throw new Error(JSON.stringify(change.faults))
  return change.network
}

const find = ({ municipalities }: Network, slug: string): Municipality => {
  const found = municipalities.find((municipality) => municipality.slug === slug)
  if (!found) throw new Error(`no ${slug}`)
  return found
}

const named = (slug: string, name: string, number: string): Municipality => ({
  slug,
  name,
  innovationQuestions: [{ fromGathering: 1, text: 'Hvordan?' }],
  numbers: [{ number }],
})

const network: Network = {
  ...buildNetwork(),
  municipalities: [
    named('notteroy', 'Nøtterøy', '0722'),
    named('tjome', 'Tjøme', '0723'),
    named('hamar', 'Hamar', '3403'),
  ],
}

const into = (typed: string, slug = 'notteroy', inside = network): Into => {
  const found = intoFrom(inside, slug, typed)
  if (!found) throw new Error(`nothing is called ${typed}`)
  return found
}

const merge = (old: string[], target: Into, inside = network, fromGathering = 3) =>
  mergeMunicipalities(inside, { old, into: target, date: '2018-01-01', fromGathering })

describe('Nøtterøy and Tjøme becoming Færder', () => {
  const merged = networkIn(merge(['notteroy', 'tjome'], into('Færder')))

  it('keep their own series under their old names, and Færder has one from then on', () => {
    for (const slug of ['notteroy', 'tjome'])
      expect(find(merged, slug)).toMatchObject({
        innovationQuestions: [{ text: 'Hvordan?' }],
        until: { gathering: 2, merged: { into: 'faerder', date: '2018-01-01' } },
      })
    expect(find(merged, 'faerder')).toEqual({
      slug: 'faerder',
      name: 'Færder',
      innovationQuestions: [],
      numbers: [
        { number: '0729', from: '2018-01-01' },
        { number: '3811', from: '2020-01-01' },
        { number: '3911', from: '2024-01-01' },
      ],
      fromGathering: 3,
    })
    const partsAt = (gathering: number) =>
      merged.municipalities.filter((municipality) => takesPartAt(municipality, gathering)).map(({ slug }) => slug)
    expect([partsAt(2), partsAt(3)]).toEqual([
      ['notteroy', 'tjome', 'hamar'],
      ['hamar', 'faerder'],
    ])
  })

  it('is the same one after the other as both at once', () => {
    const first = networkIn(merge(['notteroy'], into('Færder')))
    const target = into('3911', 'tjome', first)
    expect(target).toEqual({ slug: 'faerder' })
    expect(networkIn(merge(['tjome'], target, first))).toEqual(merged)
  })

  it('changes nothing the second time, and is not done otherwise before it is undone', () => {
    const again = into('Færder', 'notteroy', merged)
    expect(networkIn(merge(['notteroy'], again, merged))).toBe(merged)
    expect(merge(['notteroy'], { slug: 'hamar' }, merged)).toEqual({ faults: { into: 'taken' } })
  })

  it('can be undone for one of them: it is as it was, and Færder stays', () => {
    const separated = networkIn(separateMunicipality(merged, 'notteroy'))
    expect(find(separated, 'notteroy')).toEqual(find(network, 'notteroy'))
    expect(find(separated, 'tjome').until).toBeDefined()
    expect(find(separated, 'faerder')).toBeDefined()
    expect(networkIn(separateMunicipality(separated, 'notteroy'))).toBe(separated)
  })
})

describe('a merger into one that is in the network already', () => {
  it('leaves that one’s series as it is', () => {
    const merged = networkIn(merge(['tjome'], into('hamar', 'tjome')))
    expect(find(merged, 'hamar')).toBe(find(network, 'hamar'))
    expect(find(merged, 'tjome').until?.merged?.into).toBe('hamar')
    expect(merged.municipalities).toHaveLength(3)
  })

  it('is refused where that one is itself, has left or joins later, or where it is not there', () => {
    const another = { faults: { into: 'another-municipality' } }
    expect(merge(['hamar'], { slug: 'hamar' })).toEqual(another)
    expect(merge(['tjome'], { slug: 'hamar' }, networkIn(leaveAfter(network, 'hamar', 1)))).toEqual(another)
    expect(merge(['tjome'], { slug: 'nowhere' })).toEqual(another)
    const later = networkIn(merge(['notteroy'], into('Færder'), network, 3))
    expect(merge(['tjome'], { slug: 'faerder' }, later, 2)).toEqual({ faults: { 'merged-from': 'not-an-option' } })
    expect(merge(['nowhere'], { slug: 'hamar' })).toEqual({ faults: { form: 'unknown' } })
  })
})

describe('what someone types as the name of the new municipality', () => {
  it('is one in the network by its name, or one in the register by name or by any number it has had', () => {
    expect(into('HAMAR')).toEqual({ slug: 'hamar' })
    expect(into('0403')).toEqual({ slug: 'hamar' })
    expect(into('0729')).toMatchObject({ name: 'Færder' })
    expect(into('Asker')).toEqual({ name: 'Asker', numbers: [{ number: '3203' }] })
  })

  it('is nothing where no municipality, or more than one, is called so', () => {
    expect(intoFrom(network, 'tjome', 'Herøy')).toBeUndefined()
    expect(intoFrom(network, 'tjome', 'Nøtterøyy')).toBeUndefined()
  })
})
