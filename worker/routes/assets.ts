import { Hono } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { assets as files } from '../built/assets.ts'
import { notFound } from '../errors.tsx'
import { everyone } from '../middleware/allow.ts'
import { assetPath } from '../paths.ts'
import { assetSeconds } from '../settings.ts'

const byName = new Map(files.map((file) => [file.name, file]))

/** Styles and scripts, each under a name that changes with its content. */
export const assets = new Hono<AppEnv>()

assets.get(assetPath(':name'), everyone, (c) => {
  const file = byName.get(c.req.param('name') ?? '')
  if (!file) return notFound(c)
  return c.body(file.body, 200, {
    'Content-Type': file.type,
    'Cache-Control': `public, max-age=${assetSeconds}, immutable`,
  })
})
