-- Whether the answers of a closed round are being counted, or have been. From then on, none that was held on the way is
-- taken in: it would be stored and never counted.
ALTER TABLE round ADD COLUMN counted INTEGER NOT NULL DEFAULT 0 CHECK (counted IN (0, 1));
