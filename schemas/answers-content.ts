/**
 * Answers as one text, the same for the same answers wherever they are: of what is stored, and of a draft in the browser.
 * A receipt carries its SHA-256, so that a draft can be compared with it. By question key, each with its values as a form
 * would send them: tidied, numbers and dates as they are stored, choices in the order of the form. Nothing for a question
 * without an answer. How it is made never changes: pages that were open before a deploy compare with it after.
 */
export const contentOf = (answers: Iterable<readonly [key: string, values: readonly string[]]>): string =>
  JSON.stringify(
    [...answers].filter(([, values]) => values.length > 0).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
