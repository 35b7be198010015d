import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const wrangler = readFileSync('wrangler.toml', 'utf8')

/** A table of wrangler.toml, without its comments. */
const table = (name: string): string => {
  const [, text = ''] = wrangler.split(`[${name}]\n`)
  return (text.split(/^\[/m)[0] ?? '').replaceAll(/^\s*#.*$/gm, '')
}

it('what Cloudflare logs of itself has no address in it: invocations are off, and query strings are left out', () => {
  expect(table('observability.logs')).toContain('invocation_logs = false')
  expect(table('observability')).toContain('redact_query_string = true')
})

it('no static assets are bound: the Worker would no longer be told who is signed in', () => {
  expect(wrangler).not.toMatch(/^\[assets\]/m)
})

it('the Worker answers on its own domain alone', () => {
  expect(wrangler).toMatch(/^workers_dev = false$/m)
  expect(wrangler).toMatch(/^preview_urls = false$/m)
})
