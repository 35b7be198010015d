-- The rounds whose results the clock has still to make. The flag comes off when they are made, or wait for a person.
CREATE INDEX round_to_release ON round (id) WHERE status = 'closed' AND release_on_closing = 1;
