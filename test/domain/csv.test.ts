import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvFormats, csvRows, csvStart, defuse, undefuse } from '../../worker/domain/csv.ts'
import type { CsvFormat, Field } from '../../worker/domain/csv.ts'

const file = (rows: Field[][], format: CsvFormat): string => csvStart(format) + csvRows(rows, format)
const read = (csv: string, format: CsvFormat): string[][] =>
  parse(csv, { bom: true, delimiter: format === 'excel-nb' ? ';' : ',', record_delimiter: '\r\n' })

/** Texts made of what breaks files and what starts formulas. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'=+-@＝＋－＠\'";,\t\r\n \u00a0\ufeff\u2028|'.split(''),
        '\r\n',
        '""',
        "'=",
        "''+",
        'ærlig',
        '1',
        '😀',
      ),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

describe.each(csvFormats)('a file in the format %s', (format) => {
  it('gives back every text as it was, one row for each row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 4 }), (rows) => {
        const back = read(file([['a', 'b'], ...rows], format), format).map((row) => row.map(undefuse))
        expect(back).toEqual([['a', 'b'], ...rows])
      }),
      { numRuns: 4000 },
    )
  })

  it('has no cell of text that a spreadsheet reads as a formula', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [[cell = ''] = []] = read(file([[text, 'b']], format), format)
        expect(cell.trim()).not.toMatch(/^[=+\-@＝＋－＠]/)
        expect(cell).not.toMatch(/^[\t\r]/)
      }),
      { numRuns: 4000 },
    )
  })

  it('ends every row as RFC 4180 says, and begins with a BOM only for Excel', () => {
    const csv = file([['a'], ['b\nc']], format)
    expect(csv).toBe(`${format === 'excel-nb' ? '\uFEFF' : ''}a\r\n"b\nc"\r\n`)
  })

  it('can be written page by page', () => {
    expect(csvRows([['a']], format) + csvRows([], format) + csvRows([['b']], format)).toBe(
      csvRows([['a'], ['b']], format),
    )
  })
})

describe('a file', () => {
  const row: Field[] = ['x', 2.5, -0.25, 12, { from: 5, to: 9 }, undefined, '']

  it('has numbers, bands and empty cells as each flavour writes them', () => {
    expect(csvRows([row], 'plain')).toBe('x,2.5,-0.25,12,5-9,,\r\n')
    expect(csvRows([row], 'excel-nb')).toBe('x;2,5;-0,25;12;5–9;;\r\n')
  })

  it('has no noise from arithmetic in its numbers', () => {
    expect(csvRows([[0.1 + 0.2, -0, 1 / 3]], 'plain')).toBe('0.3,0,0.3333333333\r\n')
  })
})

describe('defusing', () => {
  it.each([
    '=1+1',
    '+47 12 34 56 78',
    '-ingen',
    '@meg',
    ' =1+1',
    '\t1',
    '\r1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    "'=1",
    "''=1",
    "' =1",
    "' '-1",
    '\u00a0=1',
  ])('puts an apostrophe before %j, and takes it away again', (text) => {
    expect(defuse(text)).toBe(`'${text}`)
    expect(undefuse(defuse(text))).toBe(text)
  })

  it.each(['', 'a=1', "'s-Hertogenbosch", "'", "''", '1-2', '«=»', 'Vi er i gang!', '5–9'])(
    'leaves %j alone',
    (text) => {
      expect(defuse(text)).toBe(text)
      expect(undefuse(text)).toBe(text)
    },
  )

  it('leaves a negative number a number', () => {
    expect(csvRows([[-3, '-3']], 'plain')).toBe("-3,'-3\r\n")
  })
})
