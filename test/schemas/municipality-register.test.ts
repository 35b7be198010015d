import { describe, expect, it } from 'vitest'
import {
  formerlyRegistered,
  municipalityByNumber,
  nearestNames,
  registerDate,
  registered,
  registerSource,
  searchRegister,
  slugFor,
  successorsOf,
} from '../../schemas/municipality-register.ts'
import register from '../../schemas/municipality-register.json' with { type: 'json' }

const numbers = register.municipalities.map(({ number }) => number)
const formerNumbers = register.former.map(({ number }) => number)

const namesFor = (text: string, most = 5) => searchRegister(text, most).map(({ name }) => name)

const numbersOf = (text: string) => registered(text).map(({ number }) => number)

describe('the register', () => {
  it('holds the 357 municipalities of 2026, each once, in the order of their numbers', () => {
    expect(registerDate).toBe('2026-01-01')
    expect(registerSource).toContain('Statistics Norway')
    expect(numbers).toHaveLength(357)
    expect([...new Set(numbers)].toSorted()).toEqual(numbers)
  })

  it('has one county for the first two digits, and a county for each of the fifteen', () => {
    const counties = new Map(register.municipalities.map(({ number, county }) => [number.slice(0, 2), county]))
    expect(register.municipalities.filter(({ number, county }) => counties.get(number.slice(0, 2)) !== county)).toEqual(
      [],
    )
    expect(new Set(counties.values()).size).toBe(15)
  })

  it('keeps the numbers in use and the numbers that ended apart, in order and each once', () => {
    expect([...new Set(formerNumbers)].toSorted()).toEqual(formerNumbers)
    expect(formerNumbers.filter((number) => municipalityByNumber(number))).toEqual([])
  })
})

describe('a typed line', () => {
  it.each([
    ['Hamar', '3403'],
    ['  hamar KOMMUNE ', '3403'],
    ['3403', '3403'],
    ['3403 Hamar', '3403'],
    ['Guovdageaidnu', '5612'],
    ['Kautokeino', '5612'],
    ['Guovdageaidnu - Kautokeino', '5612'],
    ['Kautokeino – Guovdageaidnu', '5612'],
    ['Kaivuono', '5540'],
    ['Oslo kommune', '0301'],
    ['Kristiansund', '1505'],
    ['aurskog høland', '3226'],
    ['Tromsø'.normalize('NFD'), '5501'],
    ['Tråante'.normalize('NFD'), '5001'],
    ['Bø', '1867'],
    ['Herøy (Nordland)', '1818'],
    ['Våler, Østfold', '3114'],
  ])('«%s» means %s', (text, number) => {
    expect(numbersOf(text)).toEqual([number])
  })

  it('means both municipalities where two have the name', () => {
    expect(registered('Våler').map(({ county }) => county)).toEqual(['Østfold', 'Innlandet'])
    expect(registered('herøy kommune').map(({ county }) => county)).toEqual(['Møre og Romsdal', 'Nordland'])
  })

  it('finds every municipality by its number and by its name', () => {
    const lost = register.municipalities.filter(
      ({ number, name }) => !numbersOf(number).includes(number) || !numbersOf(name).includes(number),
    )
    expect(lost).toEqual([])
  })

  it('follows a former number to today, also one that has lost its first zero', () => {
    expect(numbersOf('0403')).toEqual(['3403'])
    expect(numbersOf('403')).toEqual(['3403'])
    expect(numbersOf('0722')).toEqual(['3911'])
    expect(numbersOf('5012')).toEqual(['5055', '5056', '5059'])
  })

  it.each(['', '   ', 'kommune', '9999', 'Hammar', 'Nøtterøy', '3403 Oslo'])('«%s» means nobody', (text) => {
    expect(registered(text)).toEqual([])
  })

  it('with a name no longer in use is known as former', () => {
    expect(formerlyRegistered('Nøtterøy kommune')).toEqual([
      { number: '0722', name: 'Nøtterøy', until: '2018-01-01', into: ['0729'] },
    ])
    expect(formerlyRegistered('0723').map(({ name }) => name)).toEqual(['Tjøme'])
    expect(formerlyRegistered('Atlantis')).toEqual([])
  })
})

describe('what became of a number', () => {
  it('is told step by step with the dates: Nøtterøy became Færder, which changed number twice', () => {
    const asFærder = [
      { number: '0729', name: 'Færder', from: '2018-01-01', until: '2020-01-01' },
      { number: '3811', name: 'Færder', from: '2020-01-01', until: '2024-01-01' },
      { number: '3911', name: 'Færder', from: '2024-01-01' },
    ]
    expect(successorsOf('0722')).toEqual(asFærder)
    expect(successorsOf('0723')).toEqual(asFærder)
    expect(successorsOf('0729')).toEqual(asFærder.slice(1))
  })

  it.each([
    ['0403', ['3403']],
    ['1620', ['5014']],
    ['1742', ['5045']],
    ['0105', ['3003', '3105']],
    ['1503', ['1505']],
    ['1534', ['1507', '1508', '1580']],
    ['1505', []],
    ['0000', []],
  ])('%s → %s', (number, later) => {
    expect(successorsOf(number).map((successor) => successor.number)).toEqual(later)
  })

  it('always ends at numbers in use, later than it began, and meets no number twice', () => {
    for (const { number, until } of register.former) {
      const steps = successorsOf(number)
      const met = steps.map((step) => step.number)
      const last = steps.filter((step) => !step.until).map((step) => step.number)
      expect(last, number).not.toEqual([])
      expect(last.filter((each) => !municipalityByNumber(each))).toEqual([])
      expect(new Set(met).size, number).toBe(met.length)
      expect(steps.every(({ from, until: to }) => from >= until && (!to || to > from))).toBe(true)
    }
  })
})

describe('the names nearest to a misspelt one', () => {
  it.each([
    ['Hammar kommune', 'Hamar'],
    ['Sarpsbrog', 'Sarpsborg'],
    ['Froya', 'Frøya'],
    ['Kautokino', 'Guovdageaidnu - Kautokeino'],
    ['Trondhjem', 'Trondheim - Tråante'],
    ['Aas', 'Ås'],
  ])('for «%s» have %s first', (text, name) => {
    expect(nearestNames(text, 3)[0]).toBe(name)
  })

  it('are those that begin so, at most as many as asked for, and each once', () => {
    expect(nearestNames('Kristian', 5)).toEqual(['Kristiansand', 'Kristiansund'])
    expect(nearestNames('Kristian', 1)).toEqual(['Kristiansand'])
    expect(nearestNames('Heroy', 9).filter((name) => name === 'Herøy')).toHaveLength(1)
  })

  it('are none for nothing, and none for what is no name', () => {
    expect(nearestNames('', 5)).toEqual([])
    expect(nearestNames('qwertyuiop', 5)).toEqual([])
  })

  it('lead back to the register', () => {
    expect(nearestNames('Karasjokk', 1).flatMap(numbersOf)).toEqual(['5610'])
  })
})

describe('a search of the register', () => {
  it('puts names that begin so before words that do, and those before names that hold it', () => {
    expect(namesFor('land', 3)).toEqual(['Nordre Land', 'Søndre Land', 'Aurland'])
    expect(namesFor('froy')).toEqual(['Frøya'])
    expect(namesFor('kåfj')).toEqual(['Gáivuotna - Kåfjord - Kaivuono'])
  })

  it('finds by the beginning of a number, and nothing for nothing', () => {
    expect(namesFor('340')).toEqual(['Gjøvik', 'Hamar', 'Kongsvinger', 'Lillehammer'])
    expect(namesFor(' ')).toEqual([])
  })
})

describe('a slug', () => {
  it.each([
    ['Frøya', 'froya'],
    ['Nøtterøy', 'notteroy'],
    ['Ås', 'as'],
    ['Sør-Varanger', 'sor-varanger'],
    ['Indre Østfold', 'indre-ostfold'],
    ['Lærdal'.normalize('NFD'), 'laerdal'],
    ['Kárášjohka - Karasjok', 'karasjohka-karasjok'],
    ['Guovdageaiđnu', 'guovdageaidnu'],
    ['  «Våler» (Østfold) ', 'valer-ostfold'],
    ['a'.repeat(50), 'a'.repeat(40)],
    [`${'a'.repeat(39)} og mer`, 'a'.repeat(39)],
    ['---', ''],
  ])('of «%s» is «%s»', (name, slug) => {
    expect(slugFor(name)).toBe(slug)
  })

  it('fits an address for every municipality of now and before', () => {
    const names = [...register.municipalities, ...register.former].map(({ name }) => name)
    expect(names.filter((name) => !/^[a-z0-9][a-z0-9-]{0,39}$/.test(slugFor(name)))).toEqual([])
  })

  it('differs for every two names', () => {
    const names = new Set(register.municipalities.map(({ name }) => name))
    expect(new Set([...names].map(slugFor)).size).toBe(names.size)
  })
})
