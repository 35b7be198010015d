import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Field } from '../domain/csv.ts'
import { frameOf } from '../domain/xlsx-frame.ts'
import { sheetEnd, sheetRows, sheetStart } from '../domain/xlsx-sheet.ts'
import type { SheetColumns } from '../domain/xlsx-sheet.ts'

/** A sheet of a workbook, its rows page by page. */
export interface Sheet extends SheetColumns {
  name: string
  pages: AsyncIterable<readonly (readonly Field[])[]> | Iterable<readonly (readonly Field[])[]>
}

/**
 * A workbook (.xlsx) as it is written: of what comes in pages, never more than a page in memory, and never more than a
 * thousand rows of it as XML. The same sheets are the same bytes.
 */
export async function* xlsx(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    written.push(bytes)
  })
  const begin = (path: string): ZipDeflate => {
    const part = new ZipDeflate(path)
    part.mtime = noTime
    zip.add(part)
    return part
  }
  for (const [path, text] of frameOf(sheets.map(({ name }) => name))) begin(path).push(strToU8(text), true)
  for (const [index, sheet] of sheets.entries()) {
    const part = begin(`xl/worksheets/sheet${index + 1}.xml`)
    part.push(strToU8(sheetStart(sheet, index === 0)))
    let above = 1
    for await (const page of sheet.pages)
      for (const rows of pieces(page)) {
        part.push(strToU8(sheetRows(rows, above)))
        above += rows.length
        yield* written.splice(0)
      }
    part.push(strToU8(sheetEnd), true)
  }
  zip.end()
  yield* written
}

const rowsAtATime = 1000

function* pieces<Row>(page: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < page.length; from += rowsAtATime) yield page.slice(from, from + rowsAtATime)
}

/** The first that a ZIP can say, wherever it is written: a file has no time of its own. */
const noTime = new Date(1980, 0, 1)
