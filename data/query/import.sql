-- Finding who a row of a list is about.

-- name: gezin_van_nummer
SELECT id FROM gezin WHERE nummer = :nummer

-- How many people there are, counted up to :tot.
-- name: personen_tot
-- scan: persoon
SELECT count(*) AS aantal FROM (SELECT 1 FROM persoon LIMIT :tot)

-- Everybody by key, before a large list into a small file: they are then looked up in memory.
-- name: personen_bekend
-- scan: dossier
SELECT dossier.id AS dossier, persoon.v_nummer, persoon.bsn, persoon.achternaam,
    persoon.voornamen, persoon.voorletters, persoon.geslacht, persoon.geboortedatum,
    persoon.nationaliteit, persoon.telefoon
FROM dossier JOIN persoon ON persoon.id = dossier.persoon
ORDER BY dossier.id

-- Somebody with this number who is in no household yet: the first of it, for who comes later.
-- name: alleen_van_nummer
SELECT dossier.id AS dossier FROM dossier JOIN persoon ON persoon.id = dossier.persoon
WHERE dossier.dossiernummer = :nummer AND persoon.gezin IS NULL
ORDER BY dossier.id LIMIT 1

-- name: alleen_bekend
SELECT dossier.id AS dossier, dossier.dossiernummer AS nummer
FROM dossier JOIN persoon ON persoon.id = dossier.persoon
WHERE dossier.dossiernummer IS NOT NULL AND persoon.gezin IS NULL

-- name: gezinnen_bekend
-- scan: gezin
SELECT id, nummer FROM gezin

-- name: dossier_van_bsn
SELECT dossier.id AS dossier FROM persoon JOIN dossier ON dossier.persoon = persoon.id
WHERE persoon.bsn = :bsn

-- The dossier whose key begins like this: the first from there on.
-- name: dossier_vanaf
SELECT id AS dossier FROM dossier WHERE id >= :van ORDER BY id LIMIT 1
