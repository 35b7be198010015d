-- The clock asks each minute which networks are due, and a network's row is wide. Few are ever being ended.
CREATE INDEX network_ending ON network (ends_at) WHERE ends_at IS NOT NULL;

CREATE INDEX ended_network_by_person ON ended_network (ended_by);
