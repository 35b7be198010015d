-- Whether the results are made as soon as the round has closed, without a word from anyone.
ALTER TABLE round ADD COLUMN release_on_closing INTEGER NOT NULL DEFAULT 0 CHECK (release_on_closing IN (0, 1));

-- What the clock may have to do: rounds are few, and their rows are wide.
CREATE INDEX round_by_time ON round (status, opens_at, closes_at);
