-- What a person said as they closed a round, of each municipality with more answers than were expected: whether they count.
-- For the clock, which makes the results later where answers may still be on their way.
ALTER TABLE round ADD COLUMN more_accepted TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(more_accepted));
