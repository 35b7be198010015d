import { createTestHarness } from 'wrangler'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { seedDemo } from '../../demo/seed.ts'

/** Made up for tests. */
const sealKey = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'

export interface StartedApp {
  origin: string
  browser: Browser
  db: D1Database
  stop(): Promise<void>
}

/**
 * The real Worker with a database of its own, empty or with the demonstration in it, and a real Chromium. `config` is the
 * Worker's; `test/away/wrangler.toml` has one that the database can be taken from.
 */
export const startApp = async ({ demonstration = true, config = './wrangler.toml' } = {}): Promise<StartedApp> => {
  const server = createTestHarness({
    workers: [{ configPath: config, vars: { LINK_SEAL_KEY: sealKey, DEMO: 'local' } }],
  })
  const { url } = await server.listen()
  const worker = server.getWorker<{ DB: D1Database }>()
  await worker.applyD1Migrations('DB')
  const { DB: db } = await worker.getEnv()
  if (demonstration) await seedDemo(db, sealKey)
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-sync'],
  })
  return {
    origin: url.origin,
    browser,
    db,
    stop: async () => {
      await browser.close()
      await server.close()
    },
  }
}
