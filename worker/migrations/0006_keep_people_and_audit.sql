-- Two who change a network at once do not overwrite each other: a change is of the revision it was made from.
ALTER TABLE network ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- When a network that is being ended will be deleted (ISO, UTC), and who asked for it.
ALTER TABLE network ADD COLUMN ends_at TEXT;
ALTER TABLE network ADD COLUMN ended_by TEXT;

-- Who did what in a network, and when. Never anything about a participant.
CREATE TABLE audit (
  network TEXT NOT NULL REFERENCES network (slug),
  at TEXT NOT NULL,
  id TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(subject)),
  PRIMARY KEY (network, at, id)
) WITHOUT ROWID;

-- What is left of a network that was deleted: a receipt for the one who asked for it.
CREATE TABLE ended_network (
  receipt TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  ended_by TEXT NOT NULL,
  ended_at TEXT NOT NULL,
  removed TEXT NOT NULL CHECK (json_valid(removed))
) WITHOUT ROWID;
