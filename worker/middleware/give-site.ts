import { accepts } from 'hono/accepts'
import { createMiddleware } from 'hono/factory'
import { languageSchema, languages } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import type { AppEnv } from '../bindings.ts'
import { siteFor } from '../site.ts'

/**
 * What every page of this request is given, in its language: `?lang=`, else the first of ours in `Accept-Language`, else
 * bokmål. Nothing is remembered in the browser.
 */
export const giveSite = createMiddleware<AppEnv>(async (c, next) => {
  c.set('begunAt', Date.now())
  const accepted = accepts(c, {
    header: 'Accept-Language',
    supports: [...languages],
    default: 'nb',
    match: (tags) =>
      tags
        .filter(({ q }) => q > 0)
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => languageOf(type))
        .find((tag) => tag !== undefined) ?? 'nb',
  })
  const chosen = languageOf(c.req.query('lang') ?? '')
  c.set('language', chosen ?? languageOf(accepted) ?? 'nb')
  c.set('languageChosen', chosen !== undefined)
  c.set('site', siteFor(c, c.env.DEMO === 'local'))
  await next()
})

/** `no` and `nb-NO` are bokmål. */
const languageOf = (tag: string): Language | undefined => {
  const primary = tag.toLowerCase().split('-')[0]
  return languageSchema.safeParse(primary === 'no' ? 'nb' : primary).data
}
