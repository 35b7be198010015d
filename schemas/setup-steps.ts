/** What a network leader does, in order, from a new network to its first results. */
export const setupSteps = ['municipalities', 'gathering', 'questionnaire', 'round', 'links', 'results'] as const

export type SetupStep = (typeof setupSteps)[number]

/** How far a network without results has come. */
export interface SetupProgress {
  done: Record<SetupStep, boolean>
  /** The latest round, where there is one: it is there that links are shared and results made. */
  round: string | undefined
}
