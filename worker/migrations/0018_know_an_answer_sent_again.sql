-- From which revision on an answer is the same as it is now, where it has been sent again unchanged since. NULL: from the one
-- that it has.
ALTER TABLE response ADD COLUMN same_from INTEGER;
