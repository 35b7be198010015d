/** Bundles what the browser gets into worker/built/assets.ts, as text under names that change with their content. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'

const entries = [
  { from: 'web/browser/save-picture.ts', file: 'save-picture.js', type: 'text/javascript; charset=utf-8' },
  { from: 'web/browser/charts.ts', file: 'charts.js', type: 'text/javascript; charset=utf-8' },
  { from: 'web/browser/form.ts', file: 'form.js', type: 'text/javascript; charset=utf-8' },
  { from: 'web/browser/copy.ts', file: 'copy.js', type: 'text/javascript; charset=utf-8' },
  { from: 'web/browser/receipt.ts', file: 'receipt.js', type: 'text/javascript; charset=utf-8' },
  { from: 'web/styles/style.css', file: 'style.css', type: 'text/css; charset=utf-8' },
]

const root = join(import.meta.dirname, '..')
const built = join(root, 'worker/built/assets.ts')

/** What of Designsystemet no page of ours can match: colours, sizes and states that we never set, parts that we never use. */
const neverMatched = new RegExp(
  [
    String.raw`data-color="?(brand1|brand2|info|success|warning)`,
    String.raw`data-color-scheme="?(light|dark)|\[data-color-scheme\]`,
    'data-typography',
    'readonly|read-only|disabled|aria-busy|role="?switch|indeterminate|aria-sort',
    'data-(border|zebra|hover|sticky-header|fullwidth|icon|floating)',
    String.raw`\.ds-(floating|icon|focus|checkbox|list--|skiplink|readonly|print)`,
  ].join('|'),
)

/** Every page follows the system's colour scheme, without an attribute or a script, and is light on paper. */
const followColourScheme = (css: string): string =>
  css
    .replaceAll(/@media ?\(prefers-color-scheme:light\)\{[^{}]*\{[^{}]*\}\}/g, '')
    .replaceAll(/@media ?\(prefers-color-scheme:dark\)/g, '@media screen and (prefers-color-scheme:dark)')
    .replaceAll(/\[data-color-scheme="?auto"?\]/g, ':root')

const withoutNeverMatched = (css: string): string =>
  css.replaceAll(/([^{}@;]+)\{([^{}]*)\}/g, (_, selectors: string, declarations: string) => {
    const kept = splitSelectors(selectors).filter((selector) => !neverMatched.test(selector))
    return kept.length === 0 ? '' : `${kept.join(',')}{${declarations}}`
  })

/** Commas within brackets do not part selectors. */
const splitSelectors = (selectors: string): string[] => {
  let depth = 0
  const parted = selectors.replaceAll(/[(),]/g, (mark) => {
    if (mark === ',') return depth === 0 ? '\n' : mark
    depth += mark === '(' ? 1 : -1
    return mark
  })
  return parted.split('\n')
}

/** Trims Designsystemet's files as they are read; our own rules are left as they are written. */
const designsystemet: Plugin = {
  name: 'designsystemet',
  setup: (bundle) =>
    bundle.onLoad({ filter: /designsystemet-css.+\.css$/ }, ({ path }) => ({
      contents: withoutNeverMatched(followColourScheme(readFileSync(path, 'utf8'))),
      loader: 'css',
    })),
}

/** What a script fetches when it is asked for is a file of its own, built before it, beside it, under its hashed name. */
const fetchedLater = (names: ReadonlyMap<string, string>): Plugin => ({
  name: 'fetched-later',
  setup: (bundle) =>
    bundle.onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      const name = kind === 'dynamic-import' ? names.get(join(resolveDir, path)) : undefined
      return name === undefined ? undefined : { path: `./${name}`, external: true }
    }),
})

const textOf = async (from: string, names: ReadonlyMap<string, string>): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(root, from)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    absWorkingDir: root,
    plugins: [designsystemet, fetchedLater(names)],
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** Custom properties that neither a rule nor a script reads, until none is left. */
const withoutUnread = (css: string, scripts: string): string => {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const left = css.replaceAll(
    /(?<=[{;])(--[\w-]+):(?:url\([^)]*\)|"[^"]*"|'[^']*'|[^;{}"'])*(?:;|(?=\}))/g,
    (declaration, name) => (read.has(name) || scripts.includes(name) ? declaration : ''),
  )
  return left === css ? css : withoutUnread(left, scripts)
}

const withoutEmpty = (css: string): string => {
  const left = css.replaceAll(/[^{};]+\{\}/g, '')
  return left === css ? css : withoutEmpty(left)
}

const named = (file: string, text: string): string =>
  file.replace('.', `-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.`)

const texts: string[] = []
const names = new Map<string, string>()
for (const { from, file } of entries) {
  const text = await textOf(from, names)
  texts.push(text)
  names.set(join(root, from), named(file, text))
}
const scripts = texts.filter((_, at) => entries[at]?.file.endsWith('.js')).join('')
const assets = entries.map(({ file, type }, at) => {
  const text = texts[at] ?? ''
  const body = file.endsWith('.css') ? withoutEmpty(withoutUnread(text, scripts)) : text
  return { file, name: named(file, body), type, body }
})

const source = `export const assets: { file: string; name: string; type: string; body: string }[] = ${JSON.stringify(assets, null, 2)}\n`
if (!existsSync(built) || readFileSync(built, 'utf8') !== source) {
  mkdirSync(dirname(built), { recursive: true })
  writeFileSync(built, source)
}
