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
 * A workbook (.xlsx) as it is written: one page of rows in memory at a time. The same sheets are the same bytes.
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
    for await (const page of sheet.pages) {
      part.push(strToU8(sheetRows(page, above)))
      above += page.length
      yield* written.splice(0)
    }
    part.push(strToU8(sheetEnd), true)
  }
  zip.end()
  yield* written
}

/** The first that a ZIP can say, wherever it is written: a file has no time of its own. */
const noTime = new Date(1980, 0, 1)
