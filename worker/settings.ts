import * as z from 'zod'
import type { Bindings } from './bindings.ts'

/** A form may be 64 kB; questionnaires are refused if their longest answer could come near it. */
export const largestFormBytes = 64 * 1024

/** How long a browser keeps a style sheet or script: its name changes with its content. */
export const assetSeconds = 365 * 24 * 60 * 60

/** How long a browser should wait before it sends again, when the database was away. */
export const retrySeconds = 10

const settingsSchema = z.object({
  ACCESS_AUDIENCE: z.string().min(1),
  PUBLIC_ORIGIN: z.url().transform((url) => new URL(url).origin),
  LINK_SEAL_KEY: z.string().regex(/^[0-9a-f]{64}$/, 'LINK_SEAL_KEY is 32 bytes in hexadecimal: openssl rand -hex 32'),
  DEMO: z.string().optional(),
})

export interface Settings {
  /** The audience tag of the Access application in front of /networks. */
  accessAudience: string
  /** Where this installation answers: scheme and host. */
  publicOrigin: string
  /** Seals the tokens of links: 32 bytes in hexadecimal. */
  linkSealKey: string
  localDemo: boolean
}

/** The settings of this installation. Throws where one is missing or wrong. */
export const settingsFrom = (env: Bindings): Settings => {
  const { ACCESS_AUDIENCE, PUBLIC_ORIGIN, LINK_SEAL_KEY, DEMO } = settingsSchema.parse(env)
  return {
    accessAudience: ACCESS_AUDIENCE,
    publicOrigin: PUBLIC_ORIGIN,
    linkSealKey: LINK_SEAL_KEY,
    localDemo: DEMO === 'local',
  }
}
