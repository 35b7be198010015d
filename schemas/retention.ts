/** How long the individual answers of a round are kept after it has closed, in months, unless an installation says otherwise. */
export const usualMonthsKept = 6
/** Shorter than this, a backup of the database could be older than the closing. */
export const leastMonthsKept = 2
export const mostMonthsKept = 12

/** What is written in words goes before the rest, and the links to own answers first of all. */
const monthsTextsKept = 3
/** «Two weeks», in the texts. */
const daysLinksKept = 14

/** How far the deleting of a closed round's individual answers has come: each has what those before it have. */
export const deletedParts = ['nothing', 'links', 'texts', 'answers'] as const

export type DeletedPart = (typeof deletedParts)[number]

/** What is deleted of a round, in order. */
export type Deletion = Exclude<DeletedPart, 'nothing'>

/** What a round says of it. */
interface Kept {
  monthsKept?: number | undefined
  deleted?: DeletedPart | undefined
}

/** How many months a round keeps its individual answers after it has closed, and what is written in words among them. */
export const monthsKeptOf = ({ monthsKept = usualMonthsKept }: Pick<Kept, 'monthsKept'>) => ({
  answers: monthsKept,
  texts: Math.min(monthsTextsKept, monthsKept),
})

/** When each part of a round's individual answers is deleted (ISO, UTC), if it has closed at `closesAt` and stays closed. */
export const deletionTimes = (round: Pick<Kept, 'monthsKept'>, closesAt: string): Record<Deletion, string> => {
  const months = monthsKeptOf(round)
  return {
    links: later(closesAt, { days: daysLinksKept }),
    texts: later(closesAt, { months: months.texts }),
    answers: later(closesAt, { months: months.answers }),
  }
}

/** Whether a part has been deleted, or was never here. */
export const isDeleted = ({ deleted = 'nothing' }: Pick<Kept, 'deleted'>, part: Deletion): boolean =>
  deletedParts.indexOf(deleted) >= deletedParts.indexOf(part)

/** As SQLite counts: half a year after 31 August is 3 March, where February has 28 days. */
const later = (instant: string, { days = 0, months = 0 }: { days?: number; months?: number }): string => {
  const date = new Date(instant)
  date.setUTCMonth(date.getUTCMonth() + months, date.getUTCDate() + days)
  return date.toISOString()
}
