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

/** The headers of a file of this network. */
export const csvHeaders = (c: Context<AppEnv>, name: string): Record<string, string> => ({
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': `attachment; filename="${c.var.membership.network.slug}-${name}.csv"`,
  'Content-Language': c.var.site.language,
  Vary: 'Accept-Language',
})

/** A file as it is pulled: one page in memory at a time. */
export const pulled = (pages: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await pages.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    },
    { highWaterMark: 0 },
  )
}
