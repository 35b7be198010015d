import { describe, expect, it } from 'vitest'
import { longestLines, readMunicipalityLines } from '../../schemas/municipality-lines.ts'
import register from '../../schemas/municipality-register.json' with { type: 'json' }

const namesIn = (text: string) => readMunicipalityLines(text).municipalities.map(({ name }) => name)
const faultsIn = (text: string) => readMunicipalityLines(text).faults

describe('a list of municipalities as someone types it', () => {
  it('takes names and numbers, new and old, with and without «kommune», one a line or with commas between', () => {
    expect(
      readMunicipalityLines('Hamar\n\n5014\n  grong kommune \nSarpsborg, Kristiansund;Asker\n').municipalities,
    ).toEqual([
      { number: '3403', name: 'Hamar' },
      { number: '5014', name: 'Frøya' },
      { number: '5045', name: 'Grong' },
      { number: '3105', name: 'Sarpsborg' },
      { number: '1505', name: 'Kristiansund' },
      { number: '3203', name: 'Asker' },
    ])
  })

  it('counts one that is there twice once, whatever it is called', () => {
    expect(namesIn('Hamar\n0403\n3403\nhamar kommune')).toEqual(['Hamar'])
  })

  it('keeps the language that a name was typed in', () => {
    expect(namesIn('Kautokeino\nOslo\n5610')).toEqual(['Kautokeino', 'Oslo', 'Kárášjohka - Karasjok'])
  })

  it('tells two of the same name apart by their county, in the name too', () => {
    expect(namesIn('Herøy (Nordland)\n3114')).toEqual(['Herøy (Nordland)', 'Våler (Østfold)'])
  })

  it('says which line means two, no longer is, or never was', () => {
    expect(faultsIn('Hamar\nHerøy\n\nNøtterøy\nHamarr')).toMatchObject([
      { line: 2, text: 'Herøy', kind: 'several', meant: [{ number: '1515' }, { number: '1818' }] },
      { line: 4, text: 'Nøtterøy', kind: 'former', now: [{ number: '3911', name: 'Færder' }] },
      { line: 5, text: 'Hamarr', kind: 'unknown' },
    ])
  })

  it('has room for every municipality in the country, pasted with number and name', () => {
    const all = register.municipalities.map(({ number, name }) => `${number}\t${name}`).join('\r\n')
    expect(all.length).toBeLessThan(longestLines)
    expect(readMunicipalityLines(all)).toMatchObject({ faults: [] })
    expect(namesIn(all)).toHaveLength(357)
    expect(new Set(namesIn(all)).size).toBe(357)
  })
})
