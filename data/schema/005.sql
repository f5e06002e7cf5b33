-- Schema 5: lists that come again, and short lists into a large file.

-- ---- Marks of rows ----

-- By which a row that comes again is known, of the last lists of each kind: in `rijen` some hundreds
-- of them, forty bytes each (src/action/import_merk.h). `context` is the fingerprint of all that
-- decides what a row means; `hoogste` the highest dossier they are about; the dossiers in `niet`
-- changed after their row.
CREATE TABLE merk_lijst (
    import INTEGER NOT NULL PRIMARY KEY CHECK (import BETWEEN 1 AND 1000000000),
    handeling BLOB NOT NULL CHECK (length(handeling) = 16),
    context BLOB NOT NULL CHECK (length(context) = 32),
    aantal INTEGER NOT NULL CHECK (aantal BETWEEN 1 AND 1000000000),
    hoogste BLOB NOT NULL CHECK (length(hoogste) = 16),
    niet BLOB NOT NULL CHECK (length(niet) % 16 = 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE merk (
    import INTEGER NOT NULL,
    deel INTEGER NOT NULL,
    rijen BLOB NOT NULL CHECK (length(rijen) % 40 = 0),
    PRIMARY KEY (import, deel)
) STRICT, WITHOUT ROWID;

-- ---- Search words ----

-- The words of lists that are short against the file, in a table of the same shape: they would touch
-- nearly all of the other one. When it has grown it is poured over.
CREATE TABLE zoekwoord_nieuw (
    woord TEXT NOT NULL,
    dossier BLOB NOT NULL,
    PRIMARY KEY (woord, dossier)
) STRICT, WITHOUT ROWID;

-- For whoever reads: in the order of their key when that is asked for, a page at a time.
CREATE VIEW zoekwoorden AS
SELECT woord, dossier FROM zoekwoord
UNION ALL SELECT woord, dossier FROM zoekwoord_nieuw;

-- The keys by which a double is found of those who have no V-nummer stand apart: they are few.
UPDATE zoekwoord SET woord = '>' || substr(woord, 2)
WHERE woord >= '=' AND woord < '>' AND dossier IN
    (SELECT dossier.id FROM dossier JOIN persoon ON persoon.id = dossier.persoon
        WHERE persoon.v_nummer IS NULL);
