/**
 * That a municipality (SQL) is known to have answered `round`: jointly, or by as many people as the round's threshold.
 * Fewer own answers than that look like none, in what is refused as in what is shown. Rule 11 (participation).
 */
export const knownToHaveAnswered = (municipality: string): string => `(
  EXISTS (SELECT 1 FROM response WHERE response.round = round.id AND response.municipality = ${municipality}
    AND response.voice = 'team')
  OR round.threshold <= (SELECT COUNT(*) FROM response WHERE response.round = round.id
    AND response.municipality = ${municipality} AND response.voice = 'individual' AND response.answers <> '{}'))`
