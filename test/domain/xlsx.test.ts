import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { longTextMaxCharacters } from '../../schemas/question.ts'
import type { Field } from '../../worker/domain/csv.ts'
import { xlsx } from '../../worker/results/xlsx.ts'
import type { Sheet } from '../../worker/results/xlsx.ts'
import { naughty } from '../support/naughty-strings.ts'
import { readWorkbook } from '../support/read-workbook.ts'

const sheetOf = (...pages: Field[][][]): Sheet => ({ name: 'texts', columns: ['one', 'other'], wide: ['other'], pages })

const written = async (...sheets: Sheet[]): Promise<Uint8Array> => {
  const bytes: number[] = []
  for await (const part of xlsx(sheets)) bytes.push(...part)
  return Uint8Array.from(bytes)
}

/** What the first column under the heading is read as. */
const readBack = async (fields: readonly Field[]): Promise<unknown[]> =>
  (await readWorkbook(await written(sheetOf(fields.map((field) => [field])))))['texts']
    ?.slice(1)
    .map(([cell]) => cell) ?? []

const partOf = (file: Uint8Array, path: string): string => strFromU8(unzipSync(file)[path] ?? new Uint8Array())

describe('a workbook', () => {
  it('holds every naughty text as it was typed, and no formula', async () => {
    expect(await readBack(naughty)).toEqual(naughty)
    const sheet = partOf(await written(sheetOf(naughty.map((text) => [text]))), 'xl/worksheets/sheet1.xml')
    expect(sheet).not.toMatch(/<f[ >]/)
  })

  it('holds any text, with what XML has no letter for, and what looks like our way of writing that', async () => {
    const parts = constantFrom('_x000D_', '_x', '_x005F_', '\r', '\u0000', '\u001F', '\uFFFF', '\t', ' ', '<', ']]>')
    const texts = array(oneof(parts, string({ unit: 'binary' })), { minLength: 1 }).map((found) => found.join(''))
    await assert(
      asyncProperty(
        array(
          texts.filter((text) => text !== ''),
          { minLength: 1 },
        ),
        async (all) => {
          expect(await readBack(all)).toEqual(all)
        },
      ),
    )
  })

  it('has room in a cell for the longest text there is', () => {
    const mostInExcel = 32_767
    expect(longTextMaxCharacters * 2).toBeLessThanOrEqual(mostInExcel)
  })

  it('keeps numbers as numbers, writes a band with a dash, and leaves nothing empty', async () => {
    expect(await readBack([0, 2.5, 0.1 + 0.2, { from: 5, to: 9 }, { from: 7, to: 7 }, undefined, 'last'])).toEqual([
      0,
      2.5,
      0.1 + 0.2,
      '5–9',
      '7',
      null,
      'last',
    ])
  })

  it('has its heading, and one row under the other however many pages they come in', async () => {
    const file = await written(
      sheetOf(
        [['a', 1]],
        [],
        [
          ['b', 2],
          ['c', 3],
        ],
      ),
      { ...sheetOf([['d', 4]]), name: 'more' },
    )
    expect(await readWorkbook(file)).toEqual({
      texts: [
        ['one', 'other'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
      more: [
        ['one', 'other'],
        ['d', 4],
      ],
    })
  })

  it('is on its way before the last of many rows is written, and holds them all', async () => {
    const rows = Array.from({ length: 5001 }, (_, place): Field[] => [`row ${place}`, place])
    const last: Field[] = ['the last', 5000]
    let isLastWritten = false
    Object.defineProperty(rows, 5000, {
      get: () => {
        isLastWritten = true
        return last
      },
    })
    await xlsx([sheetOf(rows)]).next()
    expect(isLastWritten).toBe(false)
    const { texts } = await readWorkbook(await written(sheetOf(rows)))
    expect(texts).toEqual([['one', 'other'], ...rows.slice(0, -1), last])
  })

  it('names its cells past the twenty-sixth column as a spreadsheet does', async () => {
    const columns = Array.from({ length: 30 }, (_, place) => `c${place}`)
    const file = await written({ name: 'wide', columns, wide: [], pages: [[columns.map((_, place) => place)]] })
    expect(await readWorkbook(file)).toEqual({ wide: [columns, columns.map((_, place) => place)] })
    expect(partOf(file, 'xl/worksheets/sheet1.xml')).toContain('<c r="AD2">')
  })

  it('is the same bytes for the same sheets', async () => {
    const sheet = sheetOf([['a', 1]])
    expect(await written(sheet)).toEqual(await written(sheet))
    const local = new TextDecoder('latin1').decode(await written(sheet))
    expect(local.slice(10, 14)).toBe('\u0000\u0000!\u0000')
  })

  it('tells a spreadsheet to keep what looks like a formula as text, also when someone edits it', async () => {
    const file = await written(sheetOf([['=1+1', '2 + 2']]))
    expect(partOf(file, 'xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="2" t="inlineStr">')
    expect(partOf(file, 'xl/worksheets/sheet1.xml')).toContain('<c r="B2" s="0" t="inlineStr">')
    expect(partOf(file, 'xl/styles.xml').match(/<xf [^>]*xfId[^>]*>/g)?.[2]).toContain('quotePrefix="1"')
  })
})
