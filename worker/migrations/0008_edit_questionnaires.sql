-- What is being written: it may lack words and answers, and changes until it is made ready as a version.
CREATE TABLE questionnaire_draft (
  network TEXT NOT NULL REFERENCES network (slug),
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  PRIMARY KEY (network, id)
) WITHOUT ROWID;

-- Why a question whose words were changed is still the same question, by question key.
ALTER TABLE questionnaire_version ADD COLUMN reasons TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(reasons));
