-- The version that a draft was made ready as, until it is changed again. The row stays, so that its revision never goes back.
ALTER TABLE questionnaire_draft ADD COLUMN made_ready INTEGER;
