-- Schema 5: lists that come again, and short lists into a large file.

-- ---- Marks of rows ----

-- ---- Search words ----

-- The keys by which a double is found of those who have no V-nummer stand apart: they are few.
UPDATE zoekwoord SET woord = '>' || substr(woord, 2)
WHERE woord >= '=' AND woord < '>' AND dossier IN
    (SELECT dossier.id FROM dossier JOIN persoon ON persoon.id = dossier.persoon
        WHERE persoon.v_nummer IS NULL);
