-- A network's municipalities and gatherings are one JSON value, so that a page of results reads them as one row.
CREATE TABLE network (
  slug TEXT PRIMARY KEY,
  definition TEXT NOT NULL CHECK (json_valid(definition))
) WITHOUT ROWID;

-- Who may see a network, by the address that Cloudflare Access vouches for.
CREATE TABLE member (
  network TEXT NOT NULL REFERENCES network (slug),
  email TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'facilitator', 'viewer')),
  PRIMARY KEY (email, network)
) WITHOUT ROWID;
