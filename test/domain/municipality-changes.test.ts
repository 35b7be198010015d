import { describe, expect, it } from 'vitest'
import type { Municipality, Network } from '../../schemas/network.ts'
import {
  addMunicipalities,
  askNewQuestion,
  leaveAfter,
  mendQuestion,
  nameMunicipality,
  removeMunicipality,
} from '../../worker/domain/municipality-changes.ts'
import type { Change } from '../../worker/domain/network-changes.ts'
import { offeredQuestion } from '../../worker/domain/offered-question.ts'
import { mergedByRegister, numbersInRegister } from '../../worker/domain/official-numbers.ts'
import { buildNetwork } from '../support/builders.ts'

const networkIn = (change: Change): Network => {
  if ('faults' in change) throw new Error(JSON.stringify(change.faults))
  return change.network
}

const hamarIn = (change: Change): Municipality => {
  const hamar = networkIn(change).municipalities.find(({ slug }) => slug === 'hamar')
  if (!hamar) throw new Error('no hamar')
  return hamar
}

const network = networkIn(addMunicipalities(buildNetwork(), [{ number: '3403', name: 'Hamar' }], 1))

/** A joint answer that says what has happened to the innovation question. */
const joint = (kind: string, text: string, gathering = 2) => ({
  gathering,
  answers: { 'question-changed': kind, 'question-now': text },
})

describe('municipalities that are added', () => {
  it('stand last, from the gathering on that is given', () => {
    const both = networkIn(addMunicipalities(network, [{ number: '5014', name: 'Frøya' }], 3))
    expect(both.municipalities.at(-1)).toEqual({
      slug: 'froya',
      name: 'Frøya',
      innovationQuestions: [],
      numbers: [{ number: '5014' }],
      fromGathering: 3,
    })
  })

  it('are not added twice, whatever they are called here', () => {
    const renamed = networkIn(nameMunicipality(network, 'hamar', 'Hamar by', [{ number: '3403' }]))
    expect(networkIn(addMunicipalities(renamed, [{ number: '3403', name: 'Hamar' }], 2))).toBe(renamed)
  })

  it('are not added beside themselves where they have left', () => {
    const left = networkIn(leaveAfter(network, 'hamar', 2))
    expect(addMunicipalities(left, [{ number: '3403', name: 'Hamar' }], 3)).toEqual({
      faults: { municipalities: 'was-here' },
    })
  })

  it('have slugs of their own, also where two have the same name', () => {
    const two = [
      { number: '1515', name: 'Herøy' },
      { number: '1818', name: 'Herøy' },
    ]
    const { municipalities } = networkIn(addMunicipalities(buildNetwork(), two, 1))
    expect(municipalities.map(({ slug }) => slug)).toEqual(['heroy', 'heroy-2'])
  })
})

describe('a name', () => {
  it('can change, with the numbers, but not into that of another', () => {
    const both = networkIn(addMunicipalities(network, [{ number: '5014', name: 'Frøya' }], 1))
    const numbers = [{ number: '0403' }, { number: '3403', from: '2020-01-01' }]
    expect(hamarIn(nameMunicipality(both, 'hamar', 'Hamar kommune', numbers))).toMatchObject({
      slug: 'hamar',
      name: 'Hamar kommune',
      numbers,
    })
    expect(nameMunicipality(both, 'hamar', ' frøya', [])).toEqual({ faults: { name: 'taken' } })
    expect(networkIn(nameMunicipality(both, 'hamar', 'Hamar', [{ number: '3403' }]))).toBe(both)
  })
})

describe('an innovation question', () => {
  const asked = networkIn(askNewQuestion(network, 'hamar', 'Hvordan?', 1))

  it('that is new from a gathering keeps the one before it in its history', () => {
    expect(hamarIn(askNewQuestion(asked, 'hamar', 'Hvorfor?', 3)).innovationQuestions).toEqual([
      { fromGathering: 1, text: 'Hvordan?' },
      { fromGathering: 3, text: 'Hvorfor?' },
    ])
  })

  it('that is mended holds from when it held, and has no more history than before', () => {
    expect(hamarIn(mendQuestion(asked, 'hamar', 'Hvordan nå?')).innovationQuestions).toEqual([
      { fromGathering: 1, text: 'Hvordan nå?' },
    ])
  })

  it('is not new before the one it follows, and the same words again change nothing', () => {
    const later = networkIn(askNewQuestion(asked, 'hamar', 'Hvorfor?', 3))
    expect(askNewQuestion(later, 'hamar', 'Når?', 2)).toEqual({ faults: { from: 'not-an-option' } })
    expect(networkIn(askNewQuestion(later, 'hamar', 'Hvorfor?', 3))).toBe(later)
    expect(networkIn(mendQuestion(later, 'hamar', 'Hvorfor?'))).toBe(later)
  })

  it('is offered in the municipality’s own words where its joint answer says that it changed', () => {
    const hamar = hamarIn({ network: asked })
    expect(offeredQuestion(hamar, joint('clearer', ' Hvorfor? '))).toEqual({
      kind: 'clearer',
      text: 'Hvorfor?',
      gathering: 2,
    })
    for (const answer of [
      joint('as-before', 'Hvorfor?'),
      joint('replaced', 'Hvordan?'),
      joint('replaced', ' '),
      undefined,
    ])
      expect(offeredQuestion(hamar, answer)).toBeUndefined()
    const since = hamarIn(askNewQuestion(asked, 'hamar', 'Når?', 3))
    expect(offeredQuestion(since, joint('replaced', 'Hvorfor?'))).toBeUndefined()
  })
})

describe('a municipality that leaves', () => {
  it('has a last gathering, and none when it stays after all', () => {
    const left = networkIn(leaveAfter(network, 'hamar', 2))
    expect(hamarIn({ network: left }).until).toEqual({ gathering: 2 })
    expect('until' in hamarIn(leaveAfter(left, 'hamar', undefined))).toBe(false)
    expect(networkIn(leaveAfter(left, 'hamar', 2))).toBe(left)
  })

  it('or is removed altogether, once, but not where another has become part of it', () => {
    const gone = networkIn(removeMunicipality(network, 'hamar'))
    expect(gone.municipalities).toEqual([])
    expect(networkIn(removeMunicipality(gone, 'hamar'))).toBe(gone)
    const old: Municipality = {
      slug: 'vang',
      name: 'Vang',
      innovationQuestions: [],
      until: { gathering: 1, merged: { into: 'hamar', date: '1992-01-01' } },
    }
    const merged = { ...network, municipalities: [...network.municipalities, old] }
    expect(removeMunicipality(merged, 'hamar')).toEqual({ faults: { 'confirm-removal': 'in-use' } })
  })
})

describe('what the official register says of a municipality', () => {
  it('is its number where it has none or only got another, with the date where that is known', () => {
    expect(numbersInRegister({ name: 'Hamar', numbers: [{ number: '0403' }] })).toEqual([
      { number: '0403' },
      { number: '3403', from: '2020-01-01' },
    ])
    expect(numbersInRegister({ name: 'Bergen' })?.at(-1)).toEqual({ number: '4601', from: '2020-01-01' })
    expect(numbersInRegister({ name: 'Hamar', numbers: [{ number: '3403' }] })).toBeUndefined()
    expect(numbersInRegister({ name: 'Bydel Alna' })).toBeUndefined()
  })

  it('is what it became part of, and when, where it did', () => {
    const notteroy = { name: 'Nøtterøy', numbers: [{ number: '0722' }] }
    expect(mergedByRegister(notteroy)).toEqual({ into: 'Færder', date: '2018-01-01' })
    expect(numbersInRegister(notteroy)).toBeUndefined()
    expect(mergedByRegister({ name: 'Hamar', numbers: [{ number: '0403' }] })).toBeUndefined()
  })
})
