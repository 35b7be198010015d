-- Answers that were taken back since the ledger of deletions was last written, until it is written again. No time: the
-- ledger is written once a day.
CREATE TABLE withdrawal (
  round TEXT NOT NULL REFERENCES round (id),
  municipality TEXT NOT NULL,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (round, municipality, id)
) WITHOUT ROWID;
