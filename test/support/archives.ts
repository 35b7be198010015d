import { hashOf } from '../../worker/tokens.ts'
import { facilitator, send } from './requests.ts'
import { upload } from './uploads.ts'

export const importPage = '/networks/archive'

/** An archive of a network, as its owner downloads it. */
export const takeArchiveOf = async (network = 'saman'): Promise<string> =>
  (await send(`/networks/${network}/archive`, {}, { as: facilitator })).text()

/** Sends a file as an archive, or none. */
export const bringIn = (
  file: string | Uint8Array | undefined,
  fields: Record<string, string> = {},
  as = facilitator,
): Promise<Response> => upload(importPage, 'archive', file, { as, fields })

interface ForgedRound {
  [key: string]: unknown
  questionnaire: { version: number }
  releases: Record<string, unknown>[]
  jointAnswers: { answers: Record<string, unknown> }[]
}

/** An archive of the demonstration, as someone with an editor sees it. */
interface Opened {
  [key: string]: unknown
  content: { [key: string]: unknown; network: Record<string, unknown>; rounds: [ForgedRound, ForgedRound, ForgedRound] }
}

/** An archive that someone has changed by hand. */
export const changed = (file: string, change: (archive: Opened) => void): string => {
  const archive = JSON.parse(file) as Opened
  change(archive)
  return JSON.stringify(archive)
}

/** An archive that someone has changed, and then given the hash that fits. */
export const forged = async (file: string, change: (content: Opened['content']) => void): Promise<string> => {
  const archive = JSON.parse(file) as Opened
  change(archive.content)
  return JSON.stringify({ ...archive, hash: await hashOf(JSON.stringify(archive.content)) })
}

/** The same, but for the open round alone, which is changed too, in a network with another short name. */
export const forgedRound = (file: string, slug: string, round: Record<string, unknown>): Promise<string> =>
  forged(file, (content) => {
    content.network['slug'] = slug
    content['rounds'] = [{ ...content.rounds[2], ...round }] as unknown as Opened['content']['rounds']
  })
