import * as z from 'zod'
import { isWhole } from '../../schemas/archive-whole.ts'
import { archiveContentSchema, archiveFormat } from '../../schemas/archive.ts'
import type { Archive, ArchiveContent } from '../../schemas/archive.ts'
import { areReleases } from '../storage/carried-releases.ts'
import { hashOf } from '../tokens.ts'

/** The hash that an archive is checked by: of its content as JSON without spaces, its keys in their order. */
const contentHash = (content: unknown): Promise<string> => hashOf(JSON.stringify(content))

/** An archive as it is saved: the same content gives the same file, but for the time at its top (ISO, UTC). */
export const archiveFile = async (content: ArchiveContent, takenAt: string): Promise<string> => {
  const archive: Archive = { format: archiveFormat, takenAt, hash: await contentHash(content), content }
  return `${JSON.stringify(archive)}\n`
}

/** Why a file is not taken as an archive. Each has words in web/texts. */
type ArchiveFault = 'not-json' | 'not-an-archive' | 'other-format' | 'archive-changed'

export type ArchiveReading = { ok: true; hash: string; content: ArchiveContent } | { ok: false; fault: ArchiveFault }

const anyFormatSchema = z.looseObject({ format: z.int(), hash: z.string(), content: z.unknown() })
const envelopeSchema = z.strictObject({
  format: z.literal(archiveFormat),
  takenAt: z.iso.datetime(),
  hash: z.string(),
  content: z.unknown(),
})

/**
 * Reads an archive from a file's bytes. Its hash tells whether its content is what was taken; it does not tell who took
 * it: whoever makes up a network can also make up its hash.
 */
export const readArchive = async (bytes: Uint8Array): Promise<ArchiveReading> => {
  const json = parsed(bytes)
  if (json === undefined) return { ok: false, fault: 'not-json' }
  const found = anyFormatSchema.safeParse(json)
  if (!found.success) return { ok: false, fault: 'not-an-archive' }
  if (found.data.format !== archiveFormat) return { ok: false, fault: 'other-format' }
  const envelope = envelopeSchema.safeParse(json)
  if (!envelope.success) return { ok: false, fault: 'not-an-archive' }
  const { hash, content } = envelope.data
  if ((await contentHash(content)) !== hash) return { ok: false, fault: 'archive-changed' }
  const reading = archiveContentSchema.safeParse(content)
  const isGood =
    reading.success && isWhole(reading.data) && reading.data.rounds.every(({ releases }) => areReleases(releases))
  return isGood ? { ok: true, hash, content: reading.data } : { ok: false, fault: 'not-an-archive' }
}

/** What JSON a file holds. Nothing where it holds none, or is not UTF-8. */
const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch {
    return undefined
  }
}
