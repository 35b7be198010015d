import * as z from 'zod'

/** Bokmål, nynorsk and English, by the codes that pages and `?lang=` use. */
export const languages = ['nb', 'nn', 'en'] as const

export type Language = (typeof languages)[number]

export const languageSchema = z.enum(languages)

const text = z.string().trim().min(1)

/** The same words in bokmål, nynorsk and English. */
export const localizedSchema = z
  .strictObject({ nb: text, nn: text, en: text })
  .meta({ id: 'words', description: 'The same words in bokmål (nb), nynorsk (nn) and English (en).' })

/** The same, where some of it is not written yet: empty then. */
export const unfinishedSchema: typeof localizedSchema = z.strictObject({
  nb: z.string().trim(),
  nn: z.string().trim(),
  en: z.string().trim(),
})

/** The same words in every language. */
export type Localized = z.infer<typeof localizedSchema>
