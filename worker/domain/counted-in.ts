import type { CountedIn } from '../../schemas/editions.ts'

/** What an edition knows of one answer. */
interface AnswerInEdition {
  edition: number
  /** Whether the answer was there, as it is now, when the edition was made. Unknown where that is not kept. */
  wasThere: boolean | undefined
  /** The editions whose answers of the answer's municipality stand in this one. */
  standing: readonly number[]
}

/**
 * Whether each edition of a round's results counts an answer: whether anything in it is of answers that this one is among,
 * those that came with it or those that it kept. Rule 2 (second releases).
 */
export const countedIn = (editions: readonly AnswerInEdition[]): CountedIn[] => {
  const there = new Set(editions.filter(({ wasThere }) => wasThere).map(({ edition }) => edition))
  return editions.map(({ edition, wasThere, standing }) => ({
    edition,
    isCounted: wasThere === undefined ? undefined : standing.some((since) => there.has(since)),
  }))
}
