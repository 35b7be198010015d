/** From this many answers a cell is shown exactly, and a total may stand for the cells that are not. Rules 5 and 6. */
export const exactFrom = 10

/** From this many answers a small cell says which third of the scale holds more than half. Rule 4. */
export const majorityFrom = 5

/** From this many answers a share is told in per cent, with its interval. Rule 5, and statistics rule 6. */
export const sharesFrom = 30

/** The fewest answers that may be shown exactly in a round whose threshold may be higher than ten. */
export const exactFloor = (threshold: number): number => Math.max(exactFrom, threshold)
