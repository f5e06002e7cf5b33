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

-- The marks of the last list of this kind that was not taken back, unless it is of a day to come.
-- name: merk_lijst
-- scan: merk_lijst no more than a handful
-- scan: import for each, of as many as there were lists
-- scan: (sort) a handful
SELECT merk_lijst.import, merk_lijst.handeling, merk_lijst.aantal, merk_lijst.hoogste,
    merk_lijst.niet
FROM merk_lijst CROSS JOIN import ON import.handeling = merk_lijst.handeling
WHERE merk_lijst.context = :context AND import.ongedaan IS NULL
    AND substr(import.wanneer, 1, 10) <= :vandaag
ORDER BY merk_lijst.handeling DESC LIMIT 1

-- name: merken
SELECT rijen FROM merk WHERE import = :import ORDER BY deel

-- How many bytes of marks there are, whatever the list says of them.
-- name: merken_bytes
SELECT coalesce(sum(length(rijen)), 0) AS bytes FROM merk WHERE import = :import

-- What was done since, value by value.
-- name: merk_sinds
SELECT soort, dossier, veld, oud IS NULL AS komt FROM wijziging WHERE handeling > :na
LIMIT :hoogstens

-- name: merken_toevoegen
INSERT INTO merk (import, deel, rijen) VALUES (:import, :deel, :rijen)

-- name: merk_lijst_toevoegen
INSERT INTO merk_lijst (import, handeling, context, aantal, hoogste, niet)
VALUES (:import, :handeling, :context, :aantal, :hoogste, :niet)

-- name: merk_lijsten
-- scan: merk_lijst no more than a handful
-- scan: (sort) a handful
SELECT import, context = :context AS zelfde FROM merk_lijst ORDER BY handeling DESC

-- name: merken_wissen
DELETE FROM merk WHERE import = :import

-- name: merk_lijst_wissen
DELETE FROM merk_lijst WHERE import = :import

-- Did this action do something with a record?
-- name: record_van_handeling
SELECT 1 AS iets FROM wijziging
WHERE dossier IS :dossier AND handeling = :handeling AND record = :record
LIMIT 1
