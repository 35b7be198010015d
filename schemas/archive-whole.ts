import type { ArchiveContent } from './archive.ts'

/**
 * Whether an archive's parts fit together: each of a kind is there once, every round asks a questionnaire that is there,
 * and every release is its own round's, which has closed: one of an open round would stand instead of what is answered in it.
 */
export const isWhole = ({ questionnaires, drafts, rounds, people, contacts, audit }: ArchiveContent): boolean => {
  const versions = questionnaires.map(({ definition }) => `${definition.id} ${definition.version}`)
  return (
    [
      versions,
      drafts.map(({ id }) => id),
      rounds.map(({ id }) => id),
      people.map(({ email }) => email),
      contacts.map(({ municipality }) => municipality),
      audit.map(({ at, id }) => `${at} ${id}`),
      ...rounds.map(({ jointAnswers }) => jointAnswers.map(({ municipality }) => municipality)),
      ...rounds.map(({ releases }) => releases.map(({ edition }) => String(edition))),
    ].every(areDistinct) &&
    rounds.every(({ questionnaire }) => versions.includes(`${questionnaire.id} ${questionnaire.version}`)) &&
    rounds.every(({ status, releases }) => status === 'closed' || releases.length === 0) &&
    rounds.every(({ id, releases }) =>
      releases.every(({ fundamentals, results }) => fundamentals.round === id && results.round === id),
    )
  )
}

const areDistinct = (names: readonly string[]): boolean => new Set(names).size === names.length
