import type { Context } from 'hono'
import type { Texts } from '../../web/texts/texts.ts'
import type { AppEnv } from '../bindings.ts'

/** What has been done, by the key of its words. */
export type Done = keyof Texts['network']['done']

/** On to the next page, which says what has been done: a reload does it no second time. */
export const goOn = (c: Context<AppEnv>, path: string, done?: Done): Response => {
  const [pathname = '', fragment] = c.var.site.link(path).split('#', 2)
  const said = done === undefined ? '' : `${pathname.includes('?') ? '&' : '?'}done=${done}`
  return c.redirect(`${pathname}${said}${fragment === undefined ? '' : `#${fragment}`}`, 303)
}

/** What the page before this one did, in words. */
export const noticeOf = (c: Context<AppEnv>): string | undefined => {
  const words: Record<string, string> = c.var.site.texts.network.done
  const done = c.req.query('done')
  return done !== undefined && Object.hasOwn(words, done) ? words[done] : undefined
}
