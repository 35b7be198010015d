import { expect, it } from 'vitest'
import { pictureLayout, pictureWidth } from '../../web/browser/picture-layout.ts'
import type { PictureWords } from '../../web/browser/picture-layout.ts'

const words: PictureWords = {
  of: 'Hamar, Saman om ein betre kommune',
  title: 'Forankring: trinn ved hver samling',
  madeUp: '',
  key: ['Nettverket (median)', 'Skjermet'],
  says: 'Siden samling 2: 1 opp, 2 som før og 1 ned. Medianen i nettverket er trinn 3.',
  cites: 'Svarrunde saman-1 (felles svar 1e5b13d9) · svarrunde saman-2 (felles svar 7fe62b31) · 6 felles svar',
}

/** Letters that are all half as wide as they are tall. */
const measure = (text: string, size: number): number => text.length * size * 0.5

const layoutOf = (changed: Partial<PictureWords> = {}, chartHeight = 300) =>
  pictureLayout({ ...words, ...changed }, chartHeight, measure)

const linesOf = (of: string, changed: Partial<PictureWords> = {}) => {
  const { texts } = layoutOf(changed)
  return texts.filter(({ text }) => of.includes(text)).map(({ text }) => text)
}

it('whose it is, the title, the chart, the key, the sentence and the source stand below each other, within the picture', () => {
  const { texts, chart, marks, height } = layoutOf()
  const at = (text: string) => texts.find((placed) => placed.text.startsWith(text))?.y ?? Number.NaN
  const down = [
    at('Hamar'),
    at('Forankring'),
    chart.top,
    chart.top + chart.height,
    at('Siden'),
    at('Svarrunde'),
    height,
  ]
  expect(down).toEqual(down.toSorted((a, b) => a - b))
  expect(at('Skjermet')).toBeGreaterThan(chart.top + chart.height)
  expect(at('Skjermet')).toBeLessThan(at('Siden'))
  expect(marks).toHaveLength(2)
})

it('nothing is wider than the picture, not even one long word, and no letter is lost', () => {
  const long = 'ø'.repeat(400)
  for (const part of ['of', 'title', 'says', 'cites'] as const) {
    const { texts } = layoutOf({ [part]: long })
    for (const { text, x, size } of texts) expect(x + measure(text, size)).toBeLessThanOrEqual(pictureWidth)
    expect(texts.map(({ text }) => text).join('')).toContain(long)
  }
})

it('a sentence that needs two lines does not end in one short word', () => {
  const says = `${'ord '.repeat(25)}slutt.`
  const [first = '', second = '', ...others] = linesOf(says, { says })
  expect(others).toEqual([])
  expect(second.length).toBeGreaterThan(first.length * 0.6)
})

it('a source is broken between its rounds, never within a hash', () => {
  const cites = Array.from({ length: 5 }, (_, at) => `svarrunde ${at} (felles svar 1e5b13d${at})`).join(' · ')
  const lines = linesOf(cites, { cites })
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) expect(line).toMatch(/^svarrunde .*\)( ·)?$/)
})

it('a key of many marks goes on in new rows, each mark beside its words', () => {
  const key = Array.from({ length: 12 }, (_, at) => `Merke nummer ${at}`)
  const { texts, marks } = layoutOf({ key })
  expect(new Set(marks.map(({ top }) => top)).size).toBeGreaterThan(1)
  for (const [place, { left, top }] of marks.entries()) {
    const beside = texts.find(({ text }) => text === key[place])
    expect(beside?.x).toBeGreaterThan(left)
    expect(Math.abs((beside?.y ?? 0) - top)).toBeLessThan(20)
  }
})

it('made-up data says so in a frame of its own, and no chart of real data has one', () => {
  const { madeUp, texts } = layoutOf({ madeUp: 'Demonstrasjonsdata' })
  const word = texts.find(({ text }) => text === 'Demonstrasjonsdata')
  expect(word?.x).toBeGreaterThan(madeUp?.left ?? Number.NaN)
  expect(layoutOf().madeUp).toBeUndefined()
})
