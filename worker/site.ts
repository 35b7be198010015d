import type { Context } from 'hono'
import { languageSchema } from '../schemas/language.ts'
import type { Language } from '../schemas/language.ts'
import type { Site } from '../web/site.ts'
import { textsIn } from '../web/texts/texts.ts'
import type { AppEnv } from './bindings.ts'
import { assets } from './built/assets.ts'
import { assetPath, paths } from './paths.ts'

const assetPaths = Object.fromEntries(assets.map((asset) => [asset.file, assetPath(asset.name)]))

/** What every page of this request is given, in a language. */
export const siteIn = (c: Context<AppEnv>, language: Language, demonstration: boolean): Site => {
  const chosen = languageSchema.safeParse(c.req.query('lang')).success || language !== c.var.language
  return {
    language,
    texts: textsIn(language),
    paths,
    assets: assetPaths,
    demonstration,
    link: (path) => (chosen ? withQuery(path, 'lang', language) : path),
    inLanguage: (other) => withQuery(currentPath(c), 'lang', other),
  }
}

/** A path with one query parameter set. */
const withQuery = (path: string, name: string, value: string): string => {
  const [before = '', fragment] = path.split('#', 2)
  const [pathname = '', query = ''] = before.split('?', 2)
  const parameters = new URLSearchParams(query)
  parameters.set(name, value)
  return `${pathname}?${parameters.toString()}${fragment === undefined ? '' : `#${fragment}`}`
}

const currentPath = (c: Context<AppEnv>): string => {
  const url = new URL(c.req.url)
  return url.pathname + url.search
}
