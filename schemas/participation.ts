/** How far a municipality has come in a round, in words: never an exact number, so that nobody can see who was last. */
export type Participation = 'fewer-than-threshold' | 'threshold-or-more' | 'all' | 'more-than-expected'
