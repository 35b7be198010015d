-- How many months a round's individual answers are kept after it has closed: what its form promised as it opened. And
-- how far the deleting has come since then.
ALTER TABLE round ADD COLUMN months_kept INTEGER NOT NULL DEFAULT 6 CHECK (months_kept BETWEEN 2 AND 12);
ALTER TABLE round ADD COLUMN deleted TEXT NOT NULL DEFAULT 'nothing' CHECK (deleted IN ('nothing', 'links', 'texts', 'answers'));

-- When the next of it is due, for the clock, which asks each minute. worker/storage/deletions.ts has the same words.
CREATE INDEX round_to_delete ON round (
  CASE deleted
    WHEN 'nothing' THEN strftime('%Y-%m-%dT%H:%M:%fZ', closes_at, '+14 days')
    WHEN 'links' THEN strftime('%Y-%m-%dT%H:%M:%fZ', closes_at, '+' || min(3, months_kept) || ' months')
    ELSE strftime('%Y-%m-%dT%H:%M:%fZ', closes_at, '+' || months_kept || ' months')
  END
) WHERE status = 'closed' AND deleted <> 'answers';
