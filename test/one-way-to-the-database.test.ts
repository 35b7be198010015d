import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sources = globSync('worker/**/*.{ts,tsx}', { exclude: ['worker/built/**'] }).map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
)

const filesWith = (text: RegExp): string[] => sources.flatMap(([file, source]) => (text.test(source) ? [file] : []))

describe('the Worker has one way to the database:', () => {
  it('D1 itself is named where it is bound and where it is made steady, and nowhere else', () => {
    expect(filesWith(/\bD1Database(Session)?\b/).toSorted()).toEqual([
      'worker/bindings.ts',
      'worker/storage/steady-database.ts',
    ])
    expect(filesWith(/\bsteadyDatabase\(|\bCloudflareBindings\b/).toSorted()).toEqual([
      'worker/bindings.ts',
      'worker/bound.ts',
      'worker/index.ts',
    ])
  })

  it('whatever Cloudflare calls is given the steady one, and nothing takes the bindings from elsewhere', () => {
    const index = readFileSync('worker/index.ts', 'utf8')
    expect(index.match(/\benv\b/g)?.length).toBe(2 * (index.match(/boundBy\(env\)/g)?.length ?? 0))
    expect(filesWith(/from 'cloudflare:/)).toEqual([])
  })

  it('what is asked only once is what cannot be done twice', () => {
    expect(filesWith(/\.DB\.once\b/)).toEqual(['worker/rounds/reminders.ts'])
  })
})
