import type { Context } from 'hono'
import * as z from 'zod'
import type { Language } from '../../schemas/language.ts'
import type { AppEnv } from '../bindings.ts'
import { csvFormats } from '../domain/csv.ts'
import type { CsvFormat } from '../domain/csv.ts'

/** Norwegian Excel where the page's language is Norwegian, unless another format is asked for. */
export const csvFormatOf = (c: Context<AppEnv>): CsvFormat =>
  z.enum(csvFormats).safeParse(c.req.query('format')).data ?? usualFormat(c.var.site.language)

const usualFormat = (language: Language): CsvFormat => (language === 'en' ? 'plain' : 'excel-nb')

/** The headers of a CSV file of this network. */
export const csvHeaders = (c: Context<AppEnv>, name: string): Record<string, string> =>
  fileHeaders(c, `${name}.csv`, 'text/csv; charset=utf-8')

/** The headers of a workbook of this network. */
export const xlsxHeaders = (c: Context<AppEnv>, name: string): Record<string, string> =>
  fileHeaders(c, `${name}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')

const fileHeaders = (c: Context<AppEnv>, name: string, type: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${c.var.membership.network.slug}-${name}"`,
  'Content-Language': c.var.site.language,
  Vary: 'Accept-Language',
})

/** A file as it is pulled: one page, of text or of bytes, in memory at a time. */
export const pulled = (pages: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await pages.next()
        if (done) controller.close()
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
      },
    },
    { highWaterMark: 0 },
  )
}
