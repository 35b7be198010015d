-- Whom a network leader writes to in each municipality, and in which language. Never read with answers.
CREATE TABLE contact (
  network TEXT NOT NULL REFERENCES network (slug),
  municipality TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  PRIMARY KEY (network, municipality)
) WITHOUT ROWID;

-- One reminder for each municipality in a round. The row is there before it is sent, so that it is never sent twice.
CREATE TABLE reminder (
  round TEXT NOT NULL REFERENCES round (id),
  municipality TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('sending', 'sent', 'failed')),
  at TEXT NOT NULL,
  PRIMARY KEY (round, municipality)
) WITHOUT ROWID;
