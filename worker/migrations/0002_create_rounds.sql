-- A version is never changed once a round with it has opened. What was answered can be read with it forever.
CREATE TABLE questionnaire_version (
  network TEXT NOT NULL REFERENCES network (slug),
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  PRIMARY KEY (network, id, version)
) WITHOUT ROWID;

-- team_levels holds the joint answers' levels, by municipality and question. They stand on the round's own row, so that
-- a page of results reads one row for the round and its joint answers together.
CREATE TABLE round (
  id TEXT PRIMARY KEY,
  network TEXT NOT NULL REFERENCES network (slug),
  gathering INTEGER NOT NULL,
  questionnaire TEXT NOT NULL,
  questionnaire_version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'open', 'closed')),
  opens_at TEXT,
  closes_at TEXT,
  threshold INTEGER NOT NULL CHECK (threshold >= 3),
  scales TEXT NOT NULL CHECK (json_valid(scales)),
  expected TEXT NOT NULL CHECK (json_valid(expected)),
  previous TEXT,
  team_levels TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(team_levels)),
  FOREIGN KEY (network, questionnaire, questionnaire_version) REFERENCES questionnaire_version (network, id, version)
) WITHOUT ROWID;

CREATE INDEX round_by_network ON round (network, gathering);
