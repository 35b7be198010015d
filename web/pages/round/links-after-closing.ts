import { isDeleted } from '../../../schemas/retention.ts'
import type { Round } from '../../../schemas/round.ts'
import type { Voice } from '../../../schemas/voice.ts'
import { deletionDay } from '../../deletion-words.ts'
import type { Site } from '../../site.ts'

/** What has become of the links of a closed round, and for how long those to own answers can still be used. */
export const linksAfterClosing = (site: Site, round: Round, voices: readonly Voice[]): string => {
  const { round: words, deletions } = site.texts
  if (!voices.includes('individual')) return words.linksGone
  if (isDeleted(round, 'links')) return `${words.linksGone} ${deletions.linksGone}`
  const day = deletionDay(site, round, 'links')
  return day === undefined ? words.linksGone : `${words.linksGone} ${deletions.linksUntil(day)}`
}
