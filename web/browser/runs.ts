/** The places of neighbours that are there and go on from each other: [true, true, false, true] is [[0, 1], [3]]. */
export const runsOf = (there: readonly boolean[], breaks: readonly boolean[] = []): number[][] => {
  const runs: number[][] = []
  for (const [place, isThere] of there.entries()) {
    if (!isThere) continue
    if (there[place - 1] && !breaks[place]) runs.at(-1)?.push(place)
    else runs.push([place])
  }
  return runs
}
