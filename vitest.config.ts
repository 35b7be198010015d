import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { naughty } from './test/support/naughty-strings.ts'

const jsx = { runtime: 'automatic', importSource: 'hono/jsx' } as const

/** Made up for tests: 32 bytes in hexadecimal. */
const testSealKey = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'

const migrations = await readD1Migrations('worker/migrations')

/** `TWICE=yes` loses the first answer to every question that a request asks the database. */
const twice = process.env['TWICE'] ?? ''

/** `TORTURE=long` makes the torture what `npm run torture` says it is; `SEED` is what its chance begins with. */
const torture = process.env['TORTURE'] ?? ''
const seed = process.env['SEED'] ?? ''

const inWorkerd = () =>
  cloudflareTest({
    wrangler: { configPath: './wrangler.toml' },
    miniflare: {
      r2Buckets: ['LEDGER'],
      bindings: {
        TEST_MIGRATIONS: migrations,
        LINK_SEAL_KEY: testSealKey,
        DEMO: 'local',
        TWICE: twice,
        TORTURE: torture,
        SEED: seed,
        NAUGHTY: [...naughty],
      },
    },
  })

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx },
        test: {
          name: 'pure',
          include: ['test/{schemas,domain,demo,web,attack}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        oxc: { jsx },
        plugins: [inWorkerd()],
        test: {
          name: 'workerd',
          include: ['test/{storage,routes,torture}/**/*.test.{ts,tsx}'],
          testTimeout: torture === 'long' ? 3_600_000 : 60_000,
          setupFiles: ['test/support/apply-migrations.ts'],
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
        },
      },
      {
        oxc: { jsx },
        test: {
          name: 'bench-pure',
          include: ['test/bench/**/*.pure-run.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        oxc: { jsx },
        plugins: [inWorkerd()],
        test: {
          name: 'bench',
          include: ['test/bench/**/*.bench-run.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          setupFiles: ['test/support/apply-migrations.ts'],
        },
      },
    ],
  },
})
