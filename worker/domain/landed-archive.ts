import type { ArchiveContent, ArchivedRelease, ArchivedRound } from '../../schemas/archive.ts'
import { phaseOf } from '../../schemas/round.ts'

/**
 * A network's content as it lands in an installation at an instant (ISO, UTC): under a slug, and with other ids for some
 * of its rounds (old id to new). A round before that is not in the archive is nobody's: it is left out, so that no round
 * of another network is. A round that closed without a release has no own answers here, so nothing makes a release of
 * none by itself.
 */
export const landed = (
  content: ArchiveContent,
  slug: string,
  ids: ReadonlyMap<string, string>,
  now: string,
): ArchiveContent => {
  const own = new Set(content.rounds.map(({ id }) => id))
  const idOf = (id: string): string => ids.get(id) ?? id
  const landedRound = ({ previous, releaseOnClosing, ...round }: ArchivedRound): ArchivedRound => ({
    ...round,
    id: idOf(round.id),
    ...(previous !== undefined && own.has(previous) && { previous: idOf(previous) }),
    ...(releaseOnClosing && (round.releases.length > 0 || phaseOf(round, now) !== 'closed') && { releaseOnClosing }),
    releases: round.releases.map((release) => landedRelease(release, idOf(round.id), round.closesAt)),
  })
  return {
    ...content,
    network: { ...content.network, slug },
    rounds: content.rounds.map(landedRound),
    audit: content.audit.map((entry) => ({ ...entry, subject: landedSubject(entry.subject, idOf) })),
  }
}

const landedRelease = (release: ArchivedRelease, round: string, closedAt: string | undefined): ArchivedRelease => ({
  ...(closedAt !== undefined && { closedAt }),
  ...release,
  fundamentals: { ...release.fundamentals, round },
  results: { ...release.results, round },
})

const landedSubject = (subject: Record<string, string>, idOf: (id: string) => string): Record<string, string> =>
  subject['round'] === undefined ? subject : { ...subject, round: idOf(subject['round']) }

/**
 * Ids for the rounds that are `taken` where they land, by their old ones: the old one with the network's new slug where
 * it began with the old slug and that is free, else what `another` makes.
 */
export const idsForTaken = (
  rounds: readonly string[],
  taken: ReadonlySet<string>,
  slugs: { from: string; to: string },
  another: () => string,
): Map<string, string> =>
  new Map(
    rounds
      .filter((id) => taken.has(id))
      .map((id) => {
        const renamed = renamedId(id, slugs)
        return [id, taken.has(renamed) || rounds.includes(renamed) ? another() : renamed]
      }),
  )

/** A round's id, which often begins with its network's slug, with another slug. */
export const renamedId = (id: string, { from, to }: { from: string; to: string }): string =>
  id.startsWith(`${from}-`) ? to + id.slice(from.length) : id
