import type { NewLink } from '../storage/links.ts'
import { hashOf, newToken, sealToken } from '../tokens.ts'

/** A new link to a form in a round, sealed with the installation's secret. */
export const newLink = async (
  round: string,
  holder: Pick<NewLink, 'municipality' | 'voice'>,
  sealKey: string,
): Promise<NewLink> => {
  const token = newToken()
  const [tokenHash, sealedToken] = await Promise.all([hashOf(token), sealToken(token, sealKey)])
  return { tokenHash, sealedToken, round, ...holder }
}
