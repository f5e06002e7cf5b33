-- Schema 3: lists in and out.

-- What was learned of the columns of lists.

-- People who may be the same.

-- A row of a list that is perhaps about somebody who is known (`gegevens`: its values by list
-- field), or two people in the file who are perhaps one (`ander`). It stays after it was decided, so
-- that nobody is asked twice.
CREATE TABLE twijfel (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    nummer INTEGER NOT NULL CHECK (nummer BETWEEN 1 AND 1000000000),
    import INTEGER CHECK (import BETWEEN 1 AND 1000000000),
    regel INTEGER CHECK (regel BETWEEN 1 AND 1000000000),
    wie TEXT NOT NULL CHECK (wie <> ''),
    afdruk TEXT,
    gegevens TEXT,
    kandidaat BLOB NOT NULL REFERENCES dossier (id),
    ander BLOB REFERENCES dossier (id),
    score INTEGER NOT NULL CHECK (score BETWEEN -999 AND 999),
    code TEXT NOT NULL CHECK (code <> ''),
    redenen TEXT,
    status TEXT NOT NULL CHECK (status IN ('open', 'zelfde', 'ander')),
    door TEXT,
    wanneer TEXT,
    UNIQUE (nummer)
) STRICT, WITHOUT ROWID;
CREATE INDEX twijfel_open ON twijfel (score, nummer) WHERE status = 'open';
CREATE INDEX twijfel_kandidaat ON twijfel (kandidaat);
CREATE INDEX twijfel_ander ON twijfel (ander) WHERE ander IS NOT NULL;
CREATE INDEX twijfel_afdruk ON twijfel (afdruk, nummer) WHERE afdruk IS NOT NULL;

-- Two people of whom somebody said that they are two: the lower key first.
CREATE TABLE geen_dubbel (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    een BLOB NOT NULL REFERENCES dossier (id),
    ander BLOB NOT NULL REFERENCES dossier (id),
    door TEXT NOT NULL CHECK (door <> ''),
    wanneer TEXT NOT NULL CHECK (wanneer <> ''),
    UNIQUE (een, ander),
    CHECK (een < ander)
) STRICT, WITHOUT ROWID;
CREATE INDEX geen_dubbel_ander ON geen_dubbel (ander);

-- Imports that can be known again, and taken back. The journal outlives what it is about: a dossier
-- that is gone leaves its actions, so they no longer refer to it; `van` is the action that this one
-- took back.
CREATE TABLE handeling_3 (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    naam TEXT NOT NULL,
    wanneer TEXT NOT NULL,
    door TEXT NOT NULL,
    dossier BLOB, -- NULL when it concerned several, or none
    van BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO handeling_3 SELECT id, naam, wanneer, door, dossier, NULL FROM handeling;
DROP TABLE handeling;
ALTER TABLE handeling_3 RENAME TO handeling;
CREATE INDEX handeling_van ON handeling (van) WHERE van IS NOT NULL;

-- Checks where they do the most good.

-- What keeps pseudonyms from leading back to people: made once, told nowhere, in no journal and in
-- no list that leaves.
CREATE TABLE geheim (
    naam TEXT NOT NULL PRIMARY KEY CHECK (naam <> ''),
    waarde BLOB NOT NULL CHECK (length(waarde) = 16)
) STRICT, WITHOUT ROWID;
