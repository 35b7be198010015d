import { archiveFormat } from '../schemas/archive.ts'
import type { Archive, ArchiveContent } from '../schemas/archive.ts'
import { hashOf } from './tokens.ts'

/** The hash that an archive is checked by: of its content as JSON without spaces, its keys in their order. */
const contentHash = (content: unknown): Promise<string> => hashOf(JSON.stringify(content))

/** An archive as it is saved: the same content gives the same file, but for the time at its top (ISO, UTC). */
export const archiveFile = async (content: ArchiveContent, takenAt: string): Promise<string> => {
  const archive: Archive = { format: archiveFormat, takenAt, hash: await contentHash(content), content }
  return `${JSON.stringify(archive)}\n`
}
