import { median } from 'simple-statistics'
import type { TeamLevel, TeamResults } from '../../schemas/team-results.ts'

/** The levels that municipalities agreed on for one question. Those who do not know are left out. */
const teamLevelsOf = (team: TeamResults, question: string): number[] =>
  Object.values(team.municipalities).flatMap((levels) => {
    const level = levels[question]
    return typeof level === 'number' ? [level] : []
  })

/** The median of the joint answers to one question. Nothing where there is none. */
export const teamMedian = (team: TeamResults, question: string): TeamLevel | undefined => {
  const levels = teamLevelsOf(team, question)
  return levels.length > 0 ? median(levels) : undefined
}

/** How many of the joint answers chose each level, lowest first. */
export const teamCounts = (team: TeamResults, question: string, levels: number): number[] => {
  const chosen = teamLevelsOf(team, question)
  return Array.from({ length: levels }, (_, level) => chosen.filter((other) => other === level).length)
}
