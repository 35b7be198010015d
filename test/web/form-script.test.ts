import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { assets } from '../../worker/built/assets.ts'

it('a form’s script stays small: what it shares with the server comes without zod', () => {
  const sizes = assets.map(({ file, body }) => [file, gzipSync(body).length] as const)
  expect(new Map(sizes).get('form.js')).toBeLessThan(6000)
  expect(new Map(sizes).get('receipt.js')).toBeLessThan(2000)
})
