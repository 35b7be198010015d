-- A municipality's page in a round asks for its own two links, among those of every municipality.
DROP INDEX link_by_round;

CREATE INDEX link_by_holder ON link (round, municipality, voice);
