import type { Context } from 'hono'
import type { DraftPaths } from '../../web/pages/drafts/draft-tools.tsx'
import type { AppEnv } from '../bindings.ts'
import { paths } from '../paths.ts'
import { hashOf } from '../tokens.ts'
import { linkOf } from './link-of.ts'

const keyCharacters = 32

/**
 * What the draft of this link's form is kept by in a browser, and where its file is sent. The key is a hash, so that what
 * a device remembers does not give the link away.
 */
export const draftPlace = async (c: Context<AppEnv>): Promise<DraftPaths & { key: string }> => {
  const { site } = c.var
  const link = linkOf(c)
  const key = (await hashOf(`draft of ${link}`)).slice(0, keyCharacters)
  return { key, save: site.link(paths.draftFile(link)), open: site.link(paths.draft(link)) }
}
