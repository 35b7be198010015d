import type { Context } from 'hono'
import type { Site } from '../web/site.ts'
import { textsIn } from '../web/texts/texts.ts'
import type { AppEnv } from './bindings.ts'
import { assets } from './built/assets.ts'
import { assetPath, paths } from './paths.ts'

const assetPaths = Object.fromEntries(assets.map((asset) => [asset.file, assetPath(asset.name)]))

/** What every page of this request is given, in its language. */
export const siteFor = (c: Context<AppEnv>, demonstration: boolean, ending?: Site['ending']): Site => {
  const { language, languageChosen } = c.var
  return {
    language,
    texts: textsIn(language),
    paths,
    assets: assetPaths,
    demonstration,
    ending,
    link: (path) => (languageChosen ? withQuery(path, 'lang', language) : path),
    inLanguage: (other, path = readableAddress(c)) => withQuery(path, 'lang', other),
  }
}

/** A path with one query parameter set. Of a query alone: the same address with it. */
const withQuery = (path: string, name: string, value: string): string => {
  const [before = '', fragment] = path.split('#', 2)
  const [pathname = '', query = ''] = before.split('?', 2)
  const parameters = new URLSearchParams(query)
  parameters.set(name, value)
  return `${pathname}?${parameters.toString()}${fragment === undefined ? '' : `#${fragment}`}`
}

/** This address, relative; where something was sent to one that only takes that, the page that it was sent from. */
const readableAddress = (c: Context<AppEnv>): string =>
  c.req.method === 'GET'
    ? new URL(c.req.url).search
    : c.req.path
        .replace(
          /\/(withdrawal|release|removal|editions|opening|deadline|closing|reopening|late-answers|keeping|role|leaving)$/,
          '',
        )
        .replace(/\/(innovation-question|contact|merger|separation)$/, '')
        .replace(/^\/+/, '/')
