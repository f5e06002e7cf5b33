-- Schema 3: lists in and out.

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

-- A dossier that became part of another. The one it was is gone; `sleutel` is where the journal has
-- its history, and its V-nummer still finds the person.
CREATE TABLE samenvoeging (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    versie INTEGER NOT NULL,
    dossier BLOB NOT NULL REFERENCES dossier (id),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    wie TEXT NOT NULL CHECK (wie <> ''),
    vroeger_v_nummer TEXT
        CHECK (length(vroeger_v_nummer) = 10 AND vroeger_v_nummer NOT GLOB '*[^0-9]*'),
    door TEXT NOT NULL CHECK (door <> ''),
    wanneer TEXT NOT NULL CHECK (wanneer <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX samenvoeging_dossier ON samenvoeging (dossier);
CREATE INDEX samenvoeging_v_nummer ON samenvoeging (vroeger_v_nummer)
    WHERE vroeger_v_nummer IS NOT NULL;

-- What is final keeps every word, but may go along when two dossiers turn out to be of one person:
-- then it hangs below another dossier, and a plan gets the next number there.
DROP TRIGGER meting_vast;
CREATE TRIGGER meting_vast BEFORE UPDATE OF
    instrument, moment, datum, door, bronnen, toelichting, zf_zorgverzekering,
    zf_cognitief, zf_spreken, zf_lezen, zf_schrijven, zf_verstaan, zf_digitaal, zf_bestemmingen,
    zf_vrijgesteld_arbeid, zf_kinderen, gesprek, corrigeert
    ON meting
WHEN OLD.status IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

DROP TRIGGER pip_vast;
CREATE TRIGGER pip_vast BEFORE UPDATE OF
    besproken_op, vastgesteld_op, leerroute, taaldoel, doelperspectief,
    ontwikkelroute, wensen, ondersteuning, intensiteit_leerroute, intensiteit_pvt, intensiteit_map,
    vve_afspraken, aantal_gesprekken, gespreksinterval, z_examens, bijstand, betrokkenen,
    wacht_op_derde, reden_bijstelling
    ON pip
WHEN OLD.status IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

DROP TRIGGER gesprek_vast;
CREATE TRIGGER gesprek_vast BEFORE UPDATE OF
    datum, vorm, no_show, aanwezig, tolk, door, verslag, conclusie, volgende_datum
    ON gesprek
WHEN OLD.status IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

DROP TRIGGER score_vast_update;
CREATE TRIGGER score_vast_update BEFORE UPDATE OF
    meting, item, score, reden, hulp_aanwezig, toelichting
    ON score
WHEN (SELECT status FROM meting WHERE id = OLD.meting) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

DROP TRIGGER doel_vast_update;
CREATE TRIGGER doel_vast_update BEFORE UPDATE OF
    pip, spoor, leefgebied, omschrijving, termijn, maatstaf, uiterlijk, instrument, item,
    herkomst
    ON doel
WHEN (SELECT status FROM pip WHERE id = OLD.pip) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

DROP TRIGGER voortgang_vast_update;
CREATE TRIGGER voortgang_vast_update BEFORE UPDATE OF
    gesprek, doel, stand, toelichting
    ON voortgang
WHEN (SELECT status FROM gesprek WHERE id = OLD.gesprek) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

DROP TRIGGER afspraak_vast_update;
CREATE TRIGGER afspraak_vast_update BEFORE UPDATE OF
    gesprek, omschrijving, eigenaar, uiterlijk
    ON afspraak
WHEN (SELECT status FROM gesprek WHERE id = OLD.gesprek) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

DROP TRIGGER actie_vast_update;
CREATE TRIGGER actie_vast_update BEFORE UPDATE OF
    doel, omschrijving, eigenaar, uiterlijk, uren_per_week, dagdelen_per_week
    ON actie
WHEN (SELECT pip.status FROM doel JOIN pip ON pip.id = doel.pip
      WHERE doel.id = OLD.doel) IN ('vastgesteld', 'vervangen')
BEGIN
    SELECT raise(ABORT, 'vastgesteld');
END;

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

ALTER TABLE import ADD COLUMN sha256 TEXT;
ALTER TABLE import ADD COLUMN handeling BLOB;
ALTER TABLE import ADD COLUMN ongedaan TEXT;
ALTER TABLE import ADD COLUMN ongedaan_door TEXT;
UPDATE import SET handeling = (SELECT wijziging.handeling FROM wijziging
    WHERE wijziging.dossier IS NULL AND wijziging.soort = 'import'
        AND wijziging.record = import.id);
CREATE INDEX import_sha256 ON import (sha256) WHERE sha256 IS NOT NULL;

-- What keeps pseudonyms from leading back to people: made once, told nowhere, in no journal and in
-- no list that leaves.
CREATE TABLE geheim (
    naam TEXT NOT NULL PRIMARY KEY CHECK (naam <> ''),
    waarde BLOB NOT NULL CHECK (length(waarde) = 16)
) STRICT, WITHOUT ROWID;

-- Who was alone under a number, until a list brings more of the household.
CREATE INDEX dossier_dossiernummer ON dossier (dossiernummer) WHERE dossiernummer IS NOT NULL;
