/** From this many answers a cell is shown exactly, and a total may stand for the cells that are not. Rules 5 and 6. */
export const exactFrom = 10

/** From this many answers a small cell says which third of the scale holds more than half. Rule 4. */
export const majorityFrom = 5

/** From this many levels each third has two at least, so that an answer can be another and still be in it. Rule 6. */
export const thirdsFromLevels = 6

/** From this threshold no small cell is of so few that one answer more or less in a third would be seen. Rule 6. */
export const thirdsFromThreshold = 5

/** From this many answers a share is told in per cent, with its interval. Rule 5, and statistics rule 6. */
export const sharesFrom = 30

/** The fewest answers that may be shown exactly in a round whose threshold may be higher than ten. */
export const exactFloor = (threshold: number): number => Math.max(exactFrom, threshold)
