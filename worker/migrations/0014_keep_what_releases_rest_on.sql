-- When the round closed whose answers an edition shows. Until now a round with a release was never opened again.
ALTER TABLE release ADD COLUMN closed_at TEXT;

UPDATE release SET closed_at = (SELECT closes_at FROM round WHERE round.id = release.round);

-- The newest edition of a round's results: a page of results finds it by its key, and reads no row more.
ALTER TABLE round ADD COLUMN edition INTEGER;

UPDATE round SET edition = (SELECT max(edition) FROM release WHERE release.round = round.id);

-- What an edition rests on, hidden cells too, and which answers it counted: each as a digest of its random id and revision.
-- A later edition must compare with it, and a receipt may ask. They are sorted: their order says nothing. It all goes when
-- the answers go.
CREATE TABLE release_basis (
  round TEXT NOT NULL REFERENCES round (id),
  edition INTEGER NOT NULL CHECK (edition >= 1),
  basis TEXT NOT NULL CHECK (json_valid(basis)),
  counted TEXT NOT NULL CHECK (json_valid(counted)),
  PRIMARY KEY (round, edition)
) WITHOUT ROWID;

-- A row holds two million bytes at most. Of an edition with more, the texts stand here, in their order.
CREATE TABLE release_text (
  round TEXT NOT NULL REFERENCES round (id),
  edition INTEGER NOT NULL CHECK (edition >= 1),
  question TEXT NOT NULL,
  part INTEGER NOT NULL CHECK (part >= 1),
  texts TEXT NOT NULL CHECK (json_valid(texts)),
  PRIMARY KEY (round, edition, question, part)
) WITHOUT ROWID;
