import readSheets from 'read-excel-file/universal'
import type { SheetData } from 'read-excel-file/universal'

/** The cells of a workbook, sheet by sheet, as a reader that is not ours finds them. Nothing is `null`. */
export const readWorkbook = async (file: Uint8Array): Promise<Record<string, SheetData>> => {
  const sheets = await readSheets(new Blob([file]), { trim: false })
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]))
}
