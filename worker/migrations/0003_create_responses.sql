-- One filled-in form. No time, no address, no browser, no link, no person; and rows lie in the order of a random key,
-- so that order says nothing. A round cannot be removed while it has answers: nothing here deletes by itself.
CREATE TABLE response (
  round TEXT NOT NULL REFERENCES round (id),
  municipality TEXT NOT NULL,
  voice TEXT NOT NULL CHECK (voice IN ('individual', 'team')),
  id TEXT NOT NULL,
  questionnaire_version INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  PRIMARY KEY (round, municipality, voice, id)
) WITHOUT ROWID;
