import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { app } from '../worker/app.ts'
import { whoMay } from '../worker/middleware/allow.ts'

const readme = readFileSync('README.md', 'utf8')
const operator = readFileSync('docs/operator.md', 'utf8')
const everyAddress = readFileSync('docs/addresses.md', 'utf8')

describe('the README', () => {
  it('names every script', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    for (const script of Object.keys(scripts)) expect(readme, script).toMatch(new RegExp(`\\b${script}\\b`))
  })

  it('names every question type', () => {
    const types = readFileSync('schemas/question.ts', 'utf8').matchAll(/type: z\.literal\('([a-z-]+)'\)/g)
    for (const [, type] of types) expect(readme).toContain(`\`${type}\``)
  })

  it('links only to files that are there', () => {
    for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(existsSync(target), target).toBe(true)
  })

  it('names every folder of the house', () => {
    for (const folder of ['schemas', 'worker', 'web', 'demo', 'test', 'scripts', 'docs'])
      expect(readme).toContain(`${folder}/`)
  })
})

it('docs/addresses.md names every address once, and who may read and change it', () => {
  const documented = [...everyAddress.matchAll(/^\| `(\/[^`]*)` \| ([^|]*) \|/gm)].map(
    ([, address = '', who = '']) => `${address}: ${who}`,
  )
  const declared = new Map<string, Set<string>>()
  for (const { path, method, handler } of app.routes) {
    const who = whoMay(handler)
    if (who === undefined) continue
    const both = declared.get(path) ?? new Set()
    declared.set(path, method === 'GET' ? new Set([who, ...both]) : both.add(who))
  }
  const real = [...declared].map(([address, who]) => `${address}: ${[...who].join(', ')}`)
  expect(documented.toSorted()).toEqual(real.toSorted())
})

it('the operator is told of every setting', () => {
  const bindings = readFileSync('worker/bindings.ts', 'utf8').matchAll(/^ {2}([A-Z_]+)\??:/gm)
  for (const [, name] of bindings) expect(operator).toContain(`\`${name}\``)
})
