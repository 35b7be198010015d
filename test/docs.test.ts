import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

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

  it('names every address that the routes answer', () => {
    const files = readdirSync('worker/routes').map((file) => readFileSync(`worker/routes/${file}`, 'utf8'))
    const addresses = files.flatMap((file) =>
      [...file.matchAll(/\.(?:get|post)\('(\/[^']*)'/g)].map(([, address = '']) => address),
    )
    expect(addresses.length).toBeGreaterThan(15)
    for (const address of addresses)
      expect(everyAddress, address).toContain(address.replace(/\/r\/:response.*$/, '').replace(/\/release$/, ''))
  })

  it('names every folder of the house', () => {
    for (const folder of ['schemas', 'worker', 'web', 'demo', 'test', 'scripts', 'docs'])
      expect(readme).toContain(`${folder}/`)
  })
})

it('the operator is told of every setting', () => {
  const bindings = readFileSync('worker/bindings.ts', 'utf8').matchAll(/^ {2}([A-Z_]+)\??:/gm)
  for (const [, name] of bindings) expect(operator).toContain(`\`${name}\``)
})
