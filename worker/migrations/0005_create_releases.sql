-- What may be shown of a round's individual answers, made once after it closed. The fundamentals alone stand before the
-- rest, so that a page of results reads a small part of the row.
CREATE TABLE release (
  round TEXT NOT NULL REFERENCES round (id),
  edition INTEGER NOT NULL CHECK (edition >= 1),
  hash TEXT NOT NULL,
  fundamentals TEXT NOT NULL CHECK (json_valid(fundamentals)),
  results TEXT NOT NULL CHECK (json_valid(results)),
  PRIMARY KEY (round, edition)
) WITHOUT ROWID;
