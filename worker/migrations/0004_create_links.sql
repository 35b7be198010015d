-- A link is looked up by the hash of its token. The token itself is sealed with a secret that the database does not hold.
CREATE TABLE link (
  token_hash TEXT PRIMARY KEY,
  sealed_token TEXT NOT NULL,
  round TEXT NOT NULL REFERENCES round (id),
  municipality TEXT NOT NULL,
  voice TEXT NOT NULL CHECK (voice IN ('individual', 'team')),
  revoked INTEGER NOT NULL DEFAULT 0 CHECK (revoked IN (0, 1))
) WITHOUT ROWID;

CREATE INDEX link_by_round ON link (round);
