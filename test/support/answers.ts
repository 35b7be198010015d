/** A person's form, filled in, as it is sent. */
export const ownAnswer = (response: string, levels = '33333'): Record<string, string> => ({
  response,
  ...levelFields(levels),
})

/** A team's form, filled in on top of a revision. */
export const jointAnswer = (revision: number, levels = '33333'): Record<string, string> => ({
  revision: String(revision),
  ...levelFields(levels),
})

/** One digit a fundamental, `x` for «vet ikke», in the order of the formula. */
export const levelFields = (levels: string): Record<string, string> =>
  Object.fromEntries(
    ['need', 'value', 'champion', 'team', 'anchoring'].map((fundamental, index) => {
      const level = levels[index] ?? '0'
      return [`q.${fundamental}`, level === 'x' ? 'dont-know' : level]
    }),
  )

/** A response id of the shape that forms carry. */
export const responseId = (name: string): string => name.padEnd(22, '0')
